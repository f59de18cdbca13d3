using Zegsman.Language;
using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>
/// Reads points told by their distance: "drie dagen geleden", "over twee weken", "two days after Christmas", "a week later".
/// </summary>
internal static class Points
{
    private const int LongestName = 6;

    public static Part? Read(Line line, int at)
    {
        if (Ahead(line, at) is { } ahead) return ahead;
        if (Durations.Amounts(line, at) is not { } found) return Beside(line, at);
        var next = found.End;
        if (line.Is(next, Role.Ago) && !(line.Spells(next, "terug") && line.Spells(next + 1, "naar"))) return line.Spells(next, "earlier")
            ? Narrated(at, next + 1) : Distance(line, at, next + 1, found.Amounts, -1);
        if (line.Is(next, Role.Earlier | Role.Later)) return Narrated(at, next + 1);
        if (line.Spells(next, "in") && line.Spells(next + 1, "de")
            && line.Spells(next + 2, "toekomst")) return Distance(line, at, next + 3, found.Amounts, 1);
        if (FromNow(line, next) is { } now) return Distance(line, at, now, found.Amounts, 1);
        if (line.Spells(next, "gerekend")) next++;
        if (line.Is(next, Role.After | Role.From | Role.Since) && !line.Is(next, Role.Of)) return From(line, at, next, found.Amounts, 1);
        return line.Is(next, Role.Before) ? From(line, at, next, found.Amounts, -1) : null;
    }

    /// <summary>"over twee weken", and in English "in two weeks" of what is to come.</summary>
    private static Part? Ahead(Line line, int at)
    {
        if (!line.Is(at, Role.Within) || Durations.Amounts(line, at + 1) is not { } found
            || found.Amounts.Exists(a => a.Count is null)) return null;
        if (!line.IsDutch && line.Direction(at) == Direction.Past) return null;
        return Distance(line, at, found.End, found.Amounts, 1);
    }

    /// <summary>"two weeks from now", "over twee weken": the day so far ahead.</summary>
    public static Part? AheadOfNow(Line line, int at) =>
        Ahead(line, at) ?? (Durations.Amounts(line, at) is { } found && FromNow(line, found.End) is { } end
            ? Distance(line, at, end, found.Amounts, 1) : null);

    private static int? FromNow(Line line, int at)
    {
        if (!line.Is(at, Role.From | Role.After)) return null;
        return line[at + 1].Word.Reference is "PRESENT_REF" || line[at + 1].Word.Day == 0 ? at + 2 : null;
    }

    /// <summary>What hangs on a time told before, in a row of events.</summary>
    private static Part Narrated(int at, int end) => new(at, end, TimeType.Date);

    /// <summary>The point so far from today, as exactly as its unit is: to the year for years, to the month for months.</summary>
    private static Part Distance(Line line, int at, int end, List<(double? Count, TimeUnit Unit)> amounts, int sign)
    {
        var finest = amounts[^1].Unit;
        var isClock = finest < TimeUnit.Day;
        var part = new Part(at, end, isClock ? TimeType.Time : TimeType.Date) { Unit = finest };
        var grain = finest switch
        {
            TimeUnit.Weekend or TimeUnit.Week => TimeUnit.Day,
            TimeUnit.Quarter or TimeUnit.Half => TimeUnit.Month,
            TimeUnit.Decade or TimeUnit.Century => TimeUnit.Year,
            TimeUnit.Year when amounts[^1].Count % 1 != 0 => TimeUnit.Month,
            _ => finest,
        };
        if (!line.Anchor.Knows(isClock ? TimeUnit.Second : grain)) return part;
        return Shift(line.Anchor.From, amounts, sign) is { } moment
            ? Part.Of(at, end, grain, Calendar.Whole(Calendar.Start(moment, grain), grain)) with { Type = part.Type } : part;
    }

    public static DateTime? Shift(DateTime moment, List<(double? Count, TimeUnit Unit)> amounts, int sign)
    {
        DateTime? at = moment;
        foreach (var (count, unit) in amounts) at = at is { } from && count is { } number ? Calendar.Shift(from, unit, sign * number)
            : null;
        return at;
    }

    /// <summary>A distance from another time, where that is one; else from something that is named, and cannot be known.</summary>
    private static Part? From(Line line, int at, int preposition, List<(double? Count, TimeUnit Unit)> amounts, int sign)
    {
        if (Expressions.Day(line, preposition + 1) is { } origin)
        {
            var moment = origin.Interval is { } known ? Shift(known.From, amounts, sign) : null;
            return Part.Of(at, origin.End, TimeUnit.Day, moment is { } day ? Calendar.Whole(day.Date, TimeUnit.Day) : null);
        }
        return line.Is(preposition, Role.After | Role.Before) && NameAfter(line, preposition + 1) is { } end ? Narrated(at, end) : null;
    }

    /// <summary>"de dag erna", "the week before", "de dag na de stemming".</summary>
    private static Part? Beside(Line line, int at)
    {
        if (line[at].Word is { Unit: TimeUnit.Day, IsPlural: false } && line.Is(at + 1, Role.After | Role.Before)
            && line[at + 2].Word.Day is not null)
            return From(line, at, at + 1, [(1, TimeUnit.Day)], line.Is(at + 1, Role.After) ? 1 : -1);
        if (!line.Is(at, Role.Article) || line[at + 1].Word is not { Unit: >= TimeUnit.Day, IsPlural: false }) return null;
        if (line.Is(at + 2, Role.Narrative)) return Narrated(at, at + 3);
        if (!line.Is(at + 2, Role.After | Role.Before)) return null;
        if (line.Spells(at + 3, "next") && line[at + 1].Word.Unit is { } unit
            && unit > TimeUnit.Day) return Part.Of(at, at + 4, unit, line.Anchor.Unit(unit, 2));
        if (Expressions.Day(line, at + 3) is { } origin && line[at + 1].Word.Unit == TimeUnit.Day)
            return From(line, at, at + 2, [(1, TimeUnit.Day)], line.Is(at + 2, Role.After) ? 1 : -1) ?? Narrated(at, origin.End);
        if (NameAfter(line, at + 3) is { } end) return Narrated(at, end);
        return line.IsDutch ? null : Narrated(at, at + 3);
    }

    /// <summary>The end of the noun phrase that begins at an atom: "the vote", "de tweede stemming".</summary>
    private static int? NameAfter(Line line, int at)
    {
        var end = at;
        for (; end < at + LongestName && line[end].IsLetters; end++)
        {
            var part = line.Token(end)?.PartOfSpeech;
            if (part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun) return end + 1;
            if (part is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Pronoun))
                return null;
        }
        return null;
    }
}
