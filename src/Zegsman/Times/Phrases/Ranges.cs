using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>
/// Reads days, months and years from one to another: "van 3 tot 5 mei", "between 2010 and 2014", "18-19 november", "jan-feb 2017".
/// </summary>
internal static class Ranges
{
    public static Part? Read(Line line, int at)
    {
        var isNamed = line.Is(at, Role.From | Role.Between) || line.Is(at, Role.In) && line[at + 1].Digits == 4;
        var first = isNamed ? at + 1 : at;
        if (line[first].IsGlued && line.IsHyphen(first - 1) && line[first - 2].Digits > 0) return null;
        if (End(line, first, isNamed) is not { } left || Tie(line, left.End, line.Is(at, Role.Between)) is not { } tie) return null;
        if (End(line, tie.End, isNamed
            || left.Fields is { Month: not null }) is not { } right) return ShortYear(line, at, first, left, tie.End);
        if (!isNamed && IsScore(line, first, left) && IsScore(line, tie.End, right)) return null;
        if (line.IsHyphen(right.End) && line[right.End].IsGlued && line[right.End + 1] is { IsGlued: true, Digits: > 0 }) return null;
        return Between(line, at, left, right, tie.IsInclusive || !isNamed && line.IsHyphen(left.End) && (IsWhole(left) || IsWhole(right)));
    }

    /// <summary>"18-19 november", "2014-2018": days of a month and years that a dash ties are meant whole.</summary>
    private static bool IsWhole(Part part) =>
        part.Fields is { Day: not null, Month: null, Weekday: null } or { Year: not null, Month: null };

    /// <summary>
    /// What ties two ends; whether the second belongs to what is meant, as after "tot en met", or bounds it, as after "tot" and a dash.
    /// </summary>
    private static (int End, bool IsInclusive)? Tie(Line line, int at, bool isBetween)
    {
        if (line.Is(at, Role.To)) return line.Is(at + 1, Role.And) && line.Is(at + 2, Role.With) ? (at + 3, true) : (at + 1, false);
        if (line.Spells(at, "t") && line.IsMark(at + 1, '/') && line.Spells(at + 2, "m")) return (at + 3, true);
        if (line.Is(at, Role.Through)) return (at + 1, true);
        if (line.IsHyphen(at)) return (at + 1, false);
        if (line.IsMark(at, '/') && line[at].IsGlued && line[at + 1].Digits is 2 or 4) return (at + 1, true);
        return isBetween && line.Is(at, Role.And) ? (at + 1, false) : null;
    }

    /// <summary>One end: any date or stretch, or the number of a day whose month the other end tells.</summary>
    private static Part? End(Line line, int at, bool isSure)
    {
        Part? best = null;
        foreach (var read in readers)
        {
            if (read(line, at) is { Type: TimeType.Date } part && part.End > (best?.End ?? at)) best = part;
        }
        if (NumericDates.Read(line, at, isSure: true) is { } numeric && (isSure || line.IsMark(at + 1, '/'))
            && numeric.End >= (best?.End ?? 0))
        {
            var (year, end) = numeric.Fields.Year is null ? NamedDates.YearAfter(line, numeric.End) : (numeric.Fields.Year, numeric.End);
            best = Part.Of(line, at, end, numeric.Fields with { Year = year }, line.Direction(at));
        }
        // "vrijdag 20 tot en met zondag 22 juli"
        if (line[at].Word is { Weekday: { } weekday, Part: null } && line[at + 1].Digits > 0
            && Numbers.DayOfMonth(line, at + 1) is { } number && number.End > (best?.End ?? 0))
            return new Part(at, number.End, TimeType.Date) { Fields = new DateFields(null, null, number.Whole, weekday) };
        if (best is { Value: "PRESENT_REF", Interval: not null }) best = DayWords.FromToday(line, at, best.End, 0);
        if (best is not null) return best;
        if (Numbers.Year(line, at) is { } alone
            && line[at].Digits == 4) return Part.Of(line, at, alone.End, new DateFields(alone.Whole), Direction.Unknown);
        if (NamedDates.Month(line, at) is { } month)
            return Part.Of(line, at, month.End, new DateFields(null, month.Whole), line.Direction(at));
        return Numbers.DayOfMonth(line, line.Skip(at, Role.Article)) is { } day
            ? new Part(at, day.End, TimeType.Date) { Fields = new DateFields(null, null, day.Whole) } : null;
    }

    private static readonly Func<Line, int, Part?>[] readers =
        [Dates.Read, DayWords.Read, Relatives.Read, Modified.Read, Periods.Read, (line, at) => Holidays.Read(line, at), NumberedUnits.Read];

    /// <summary>"2014-18", "2017/'18": the second year in two digits.</summary>
    private static Part? ShortYear(Line line, int at, int first, Part left, int next)
    {
        if (left.Fields is not { Year: { } year, Month: null } || line[first].Digits != 4) return null;
        var digits = line.IsApostrophe(next) ? next + 1 : next;
        if (line[digits] is not { Digits: 2, IsGlued: true } || line[digits + 1].IsGlued
            && (line[digits + 1].Digits > 0 || line[digits + 1].IsLetters)) return null;
        var end = year / 100 * 100 + line[digits].Number;
        return end > year && end < year + 20
            ? Between(line, at, left, Part.Of(line, next, digits + 1, new DateFields(end), Direction.Unknown), true) : null;
    }

    private static bool IsScore(Line line, int at, Part part) => part.Fields is { Year: null } && line[at].Digits > 0
        && line.IsMark(at + 1, '-');

    private static Part? Between(Line line, int at, Part left, Part right, bool isInclusive)
    {
        (left, right) = Complete(line, left, right);
        right = Following(line, left, right);
        if (left.Fields is { Month: null, Year: null, Weekday: null }
            || right.Fields is { Month: null, Year: null, Weekday: null }) return null;
        var to = right.Interval is { } end ? right.Bound ?? (isInclusive ? end.To : end.From) : (DateTime?)null;
        var interval = left.Interval is { } start && to is { } until && (left.Bound ?? start.From) is var since && since < until
            ? new Interval(since, until) : (Interval?)null;
        return new Part(at, right.End, TimeType.Date)
        {
            Unit = TimeUnit.Year,
            Interval = interval,
            Value = left.Value is { } first && right.Value is { } last ? $"{first}/{last}" : null,
        };
    }

    /// <summary>Gives each end the month and the year that only the other tells; the end comes after the beginning.</summary>
    private static (Part Left, Part Right) Complete(Line line, Part left, Part right)
    {
        if (right.Fields is { Weekday: { } weekday, Month: null, Day: null } && left is { Interval: { } start })
            return (left, Part.Of(right.Start, right.End, TimeUnit.Day,
                Calendar.Whole(start.From.AddDays((weekday - Calendar.Weekday(start.From) + 7) % 7), TimeUnit.Day)));
        if (left.Fields is not { } begin) return (left, right);
        if (right.Fields is not { } to) return begin.Year is null && right.Interval is not null
            ? (Again(line, left, begin, Direction.Past), right) : (left, right);
        if (begin is { Day: not null, Month: null, Year: null }
            && to.Month is not null) begin = to with { Day = begin.Day, Weekday = null };
        if (to is { Day: not null, Month: null, Year: null } && begin.Month is not null) to = begin with { Day = to.Day, Weekday = null };
        var runsOver = begin.Month is { } m && to.Month is { } n && (m, begin.Day ?? 0).CompareTo((n, to.Day ?? 99)) > 0;
        if (begin.Month is not null && begin.Year is null && to.Year is { } last
            && to.Month is not null) begin = begin with { Year = runsOver ? last - 1 : last };
        var direction = line.Direction(left.Start);
        left = Again(line, left, begin, direction);
        if (to.Month is not null && to.Year is null)
        {
            // what will be over can have begun
            if (begin.Year is null && direction == Direction.Future
                && Ended(Again(line, left, begin, Direction.Past), to, runsOver) is { } end && end > line.Anchor.From)
                left = Again(line, left, begin, Direction.Past);
            if ((begin.Year ?? left.Interval?.From.Year) is { } first) to = to with { Year = runsOver ? first + 1 : first };
        }
        return (left, Again(line, right, to, direction));
    }

    /// <summary>The second end a year later, where it was taken for one before the first and no year is told.</summary>
    private static Part Following(Line line, Part left, Part right)
    {
        if (left.Interval is not { } first || right is not { Unit: TimeUnit.Month, Interval: { } second } || second.To > first.From
            || first.From.Year > 9700) return right;
        for (var at = right.Start; at < right.End; at++)
        {
            if (line[at].Digits == 4 || line[at].Word.Unit == TimeUnit.Year) return right;
        }
        var later = new Interval(second.From.AddYears(1), second.To.AddYears(1));
        return right with { Interval = later, Bound = right.Bound?.AddYears(1), Value = Calendar.Name(later.From, TimeUnit.Month) };
    }

    /// <summary>The moment by which a range is over that begins as told.</summary>
    private static DateTime? Ended(Part left, DateFields to, bool runsOver) =>
        left.Interval is { } start ? Calendar.Day(start.From.Year + (runsOver ? 1 : 0), to.Month!.Value, to.Day ?? 1) : null;

    private static Part Again(Line line, Part part, DateFields fields, Direction direction) =>
        Part.Of(line, part.Start, part.End, fields, direction);
}
