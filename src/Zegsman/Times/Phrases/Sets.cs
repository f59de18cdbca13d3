using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;
using static System.FormattableString;

namespace Zegsman.Times.Phrases;

/// <summary>Reads what comes back: "elke maandag", "every other week", "dagelijks", "twee keer per jaar", "Mondays at 9am".</summary>
internal static class Sets
{
    public static Part? Read(Line line, int at)
    {
        var word = line[at].Word;
        if (word.Set is { } adverb && !(line.Is(at + 1, Role.Newspaper) && line.IsCapital(at + 1))) return Semi(line, at, adverb);
        if (word is { Weekday: { } weekday, Returns: true }) return WithTime(line, at, at + 1, Invariant($"XXXX-WXX-{weekday}"));
        // "tuesday afternoons"
        if (word is { Weekday: { } day, IsShort: false }
            && line[at + 1].Word.Set is { Length: 3 } part)
                return new Part(at, at + 2, TimeType.Set) { Value = Invariant($"XXXX-WXX-{day}{part}") };
        if (line.Is(at, Role.Every)) return Every(line, at);
        if (Frequency(line, at) is { } frequency) return frequency;
        // "om de twee weken"
        if (line.Spells(at, "om") && line.Is(at + 1, Role.Article) && Durations.Amounts(line, at + 2) is { } interval)
            return line.Is(interval.End, Role.Ago | Role.Later) ? null : Of(at, interval.End, Durations.Name(interval.Amounts));
        if (DayTimes.Read(line, at, false) is { } time && time.End > at
            && (Every(line, time.End) ?? (line[time.End].Word.Set is "P1D" ? Of(at, time.End + 1, "P1D") : null)) is { } daily)
            return daily with { Start = time.Start };
        return null;
    }

    private static Part Of(int start, int end, string value) => new(start, end, TimeType.Set) { Value = value };

    /// <summary>"semi-annually", "bi-monthly": the prefix stands before a hyphen.</summary>
    private static Part Semi(Line line, int at, string value)
    {
        if (!line.IsHyphen(at - 1) || !line[at].IsGlued) return Of(at, at + 1, value);
        if (line.Spells(at - 2, "semi") || line.Spells(at - 2, "half")) return Of(at - 2, at + 1, value == "P1Y" ? "P6M" : value);
        return line.Spells(at - 2, "bi") ? Of(at - 2, at + 1, value.Replace('1', '2')) : Of(at, at + 1, value);
    }

    private static Part? Every(Line line, int at)
    {
        if (!line.Is(at, Role.Every)) return null;
        var next = at + 1;
        var count = 1d;
        if (line.Is(next, Role.Other)) (next, count) = (next + 1, 2);
        else if (Numbers.Cardinal(line, next) is { } number) (next, count) = (number.End, number.Value);
        var word = line[next].Word;
        if (word.Weekday is { } weekday) return WithTime(line, at, next + 1, count == 2 ? Invariant($"XXXX-WXX-{weekday}/P2W")
            : Invariant($"XXXX-WXX-{weekday}"));
        if (line.Spells(next, "weekdag") || line.Spells(next, "werkdag")
            || line.Spells(next, "weekday")) return WithTime(line, at, next + 1, "XXXX-WXX-WD");
        if (word.Unit is { } unit) return WithTime(line, at, next + 1, Durations.Name([(count * word.UnitSize, unit)]));
        if (word.Part is { } part && word.Day is null or 1) return WithTime(line, at, next + 1, part.Name());
        if (word.Season is { } season) return Of(at, next + 1, "XXXX-" + season.Name());
        return NamedDates.Read(line, next) is { Fields: { Year: null, Month: { } month } fields } date
            ? Of(at, date.End, fields.Day is { } day ? Invariant($"XXXX-{month:00}-{day:00}") : Invariant($"XXXX-{month:00}")) : null;
    }

    private static Part WithTime(Line line, int at, int end, string value)
    {
        var next = line.Skip(end, Role.At | Role.On);
        return DayTimes.Read(line, end, true) is { Time: { To: null } time } clock && (next > end || clock.IsSure)
            ? Of(at, clock.End, value.StartsWith('P') ? value : value + time.Name) : Of(at, end, value);
    }

    /// <summary>"twee keer per week", "once a year", "per maand", "$30,000 a year".</summary>
    private static Part? Frequency(Line line, int at)
    {
        var per = line.Is(at, Role.Once) ? at + 1 : Numbers.Cardinal(line, at) is { } number && line.Is(number.End, Role.Times)
            ? number.End + 1 : at;
        var isAmount = per == at && line.Is(at, Role.A) && !line.IsDutch
            && (line[at - 1].Digits > 0 || line.Is(at - 1, Role.Amount) || line[at - 1].Mark == '%');
        // "one a day"
        if (per == at && line[at].Word.Cardinal == 1 && !line.IsDutch && line.Is(at + 1, Role.A)
            && line[at + 2].Word.Unit == TimeUnit.Day) return Of(at, at + 3, "P1D");
        if (!line.Is(per, Role.Per) && !((per > at || isAmount) && line.Is(per, Role.A))) return null;
        return line[per + 1].Word is { Unit: { } unit, IsPlural: false } word ? Of(at, per + 2, Durations.Name([(word.UnitSize, unit)]))
            : null;
    }
}
