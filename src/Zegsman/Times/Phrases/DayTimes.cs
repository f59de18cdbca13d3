using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>A time of day as it was read.</summary>
/// <param name="Start">Its first atom, past a preposition.</param>
/// <param name="End">The atom after it.</param>
/// <param name="Time">What it says.</param>
/// <param name="IsSure">Whether it is one by itself, and not only beside a day.</param>
internal sealed record ReadDayTime(int Start, int End, DayTime Time, bool IsSure);

/// <summary>Reads times of day: "om 15.30 uur", "'s avonds", "in the early morning", "van 14.00 tot 16.00", "between 4 and 5pm".</summary>
internal static class DayTimes
{
    private const Role Introducing = Role.At | Role.About | Role.Before | Role.After | Role.Since | Role.To;

    /// <param name="line">The passage.</param>
    /// <param name="at">The first atom.</param>
    /// <param name="isBesideDay">Whether a day stands beside it, so that a bare part of the day or hours can be one.</param>
    public static ReadDayTime? Read(Line line, int at, bool isBesideDay)
    {
        if (Range(line, at, isBesideDay) is { } range) return range;
        if (PartOfDay(line, at, isBesideDay) is { } part)
        {
            if (Range(line, part.End, true) is { } inner) return inner with { Start = at, Time = In(inner.Time, part.Part), IsSure = true };
            return Clock(line, part.End) is { } tail && (tail.IsSure || line.Is(part.End, Introducing))
                ? new ReadDayTime(at, tail.End, new DayTime(In(tail, part.Part), part.Part), true)
                : new ReadDayTime(line.Skip(at, Role.In | Role.On | Role.During | Role.At), part.End, new DayTime(null, part.Part), true);
        }
        if (Clock(line, at) is not { } clock) return null;
        var start = at;
        while (start < clock.End - 1 && line.Is(start, Introducing)) start++;
        if (PartOfDay(line, clock.End, false) is { } after)
            return new ReadDayTime(start, after.End, new DayTime(In(clock, after.Part), after.Part), true);
        return clock.IsSure || isBesideDay && start > at ? new ReadDayTime(start, clock.End, new DayTime(clock.Clock, null), clock.IsSure)
            : null;
    }

    /// <summary>A time of the clock, after "at" and "about" or without.</summary>
    private static ReadClock? Clock(Line line, int at)
    {
        if (Clocks.Read(line, at) is { } bare) return bare;
        for (var skip = 1; skip <= 2 && line.Is(at + skip - 1, Introducing); skip++)
        {
            if (Clocks.Read(line, at + skip) is { } clock) return clock;
        }
        return null;
    }

    private static ReadDayTime? Range(Line line, int at, bool isBesideDay)
    {
        var first = line.Is(at, Role.From | Role.Between | Role.At) ? at + 1 : at;
        if (Clocks.Read(line, first) is not { } from) return null;
        var part = PartOfDay(line, from.End, false);
        var tie = part?.End ?? from.End;
        var next = line.IsHyphen(tie) || line.Is(tie, Role.To | Role.Through) || line.Is(at, Role.Between) && line.Is(tie, Role.And)
            ? tie + 1 : tie;
        if (line.Spells(tie, "tot") && line.Is(tie + 1, Role.And) && line.Is(tie + 2, Role.With)) next = tie + 3;
        if (next == tie || Clocks.Read(line, next) is not { } to) return null;
        var after = PartOfDay(line, to.End, false);
        // "won zondag 3-1" is a score
        if (!from.IsSure && !to.IsSure && after is null && part is null && (!isBesideDay || line.IsHyphen(tie) && first == at)) return null;
        if (!from.IsSure && !to.IsSure && !isBesideDay && line.IsCounted(to.End)) return null;
        var start = part is { } morning ? In(from, morning.Part) : from.Clock;
        var end = after is { } evening ? In(to, evening.Part) : to.Clock;
        // "3-8pm", "tussen 4 en 5 's middags": what is said of the end goes for the beginning, where that then lies before it
        if (!from.HasHalf && part is null && end.Hour >= 12 && start.Hour < 12
            && start.OfDay.Add(TimeSpan.FromHours(12)) < end.OfDay) start = start with { Hour = start.Hour + 12 };
        else if (!to.HasHalf && after is null && end.OfDay <= start.OfDay && end.Hour < 12) end = end with { Hour = end.Hour + 12 };
        return new ReadDayTime(line.Is(at, Role.At) ? at + 1 : at, after?.End ?? to.End, new DayTime(start, null, end), from.IsSure
            || to.IsSure || after is not null || part is not null);
    }

    /// <summary>"'s avonds", "in the early morning", "late afternoon", "at night"; beside a day also "morning" by itself.</summary>
    private static (DayPart Part, int End)? PartOfDay(Line line, int at, bool isBesideDay)
    {
        var start = line.Skip(at, Role.Early | Role.Late | Role.Later | Role.Earlier);
        if (line.IsApostrophe(start) && line.Spells(start + 1, "s")
            && line[start + 2].Word.Part is { } genitive) return (genitive, start + 3);
        var named = start;
        // "vroeg op de dag", "later in the day"
        if (isBesideDay && start > at && line.Is(start, Role.In | Role.On) && line.Is(start + 1, Role.Article)
            && line[start + 2].Word is { Unit: TimeUnit.Day, IsPlural: false, Part: null })
            return (line.Is(at, Role.Early | Role.Earlier) ? DayPart.Morning : DayPart.Afternoon, start + 3);
        if (line.Is(named, Role.In | Role.On | Role.During)
            && line.Is(named + 1, Role.Article)) named = line.Skip(named + 2, Role.Early | Role.Late);
        else if (!line.IsDutch && line.Is(named, Role.In) && line[named + 1].Word.Part is not null) named++;
        else if (line.Is(named, Role.At) && line.Spells(named + 1, "night")) named++;
        else if (!isBesideDay && start == at || start > at && line.IsDutch) return null;
        if (line[named].Word is not { Part: { } part, Weekday: null } word || word.Day is not null
            && !line.Spells(named, "morgen")) return null;
        if (line.Spells(named + 1, "time") && named > at) named++;
        return line.IsHyphen(named + 1) && line.Spells(named + 2, "time") ? (part, named + 3) : (part, named + 1);
    }

    private static Clock In(ReadClock clock, DayPart part) => clock.HasHalf ? clock.Clock : Clocks.In(clock.Clock, part);

    private static DayTime In(DayTime time, DayPart part) =>
        time with { Clock = Clocks.In(time.Clock!.Value, part), To = time.To is { } to ? Clocks.In(to, part) : null };
}
