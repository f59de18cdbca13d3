using Zegsman.Times.Calendars;
using static System.FormattableString;

namespace Zegsman.Times.Phrases;

/// <summary>What is written of a date: any of its year, month, day and weekday.</summary>
internal readonly record struct DateFields(int? Year, int? Month = null, int? Day = null, int? Weekday = null)
{
    public TimeUnit Unit => Day is null && Weekday is null ? Month is null ? TimeUnit.Year : TimeUnit.Month : TimeUnit.Day;

    /// <summary>The value and the days, as far as the anchor tells what is not written; no value for a day that does not exist.</summary>
    public (string? Value, Interval? Interval) Resolve(Anchor anchor, Direction direction)
    {
        if (Year is { } year) return Known(Calendar.Day(year, Month ?? 1, Day ?? 1));
        // a report without a verb tells of what was
        if (Month is null && Day is null) direction = direction switch { Direction.Unknown => Direction.Past, Direction.Present =>
            Direction.Future, _ => direction };
        var candidates = Candidates(anchor);
        if (candidates.Count == 0) return (CanBe ? Open() : null, null);
        return Known((anchor.Choose(candidates, direction) ?? anchor.Choose(candidates, Direction.Unknown))?.From);
    }

    private (string? Value, Interval? Interval) Known(DateTime? start) =>
        start is { } known ? (Calendar.Name(known, Unit), Calendar.Whole(known, Unit)) : (null, null);

    /// <summary>Whether some year has such a day.</summary>
    private bool CanBe => Month is not { } month || Calendar.Day(2000, month, Day ?? 1) is not null;

    /// <summary>TIMEX3 with X for what is not known.</summary>
    public string Open() =>
        Month is { } month ? Day is { } day ? Invariant($"XXXX-{month:00}-{day:00}") : Invariant($"XXXX-{month:00}")
        : Day is { } alone ? Invariant($"XXXX-XX-{alone:00}") : Invariant($"XXXX-WXX-{Weekday}");

    /// <summary>The days or months near the anchor that it can be, in order.</summary>
    private List<Interval> Candidates(Anchor anchor)
    {
        if (Month is { } month) return anchor.IsKnown ? OfYears(anchor, month) : [];
        if (Day is { } day) return anchor.Knows(TimeUnit.Month) ? OfMonths(anchor, day) : [];
        var found = new List<Interval>();
        for (var step = -7; anchor.Day is { } today && step <= 7; step++)
        {
            if (Calendar.Weekday(today.AddDays(step)) == Weekday) found.Add(Calendar.Whole(today.AddDays(step), TimeUnit.Day));
        }
        return found;
    }

    private List<Interval> OfYears(Anchor anchor, int month)
    {
        var reach = month == 2 && Day == 29 ? 8 : 1;
        return Fitting(Enumerable.Range(anchor.From.Year - reach, 2 * reach + 1), year => (year, month), Day ?? 1, Unit);
    }

    private List<Interval> OfMonths(Anchor anchor, int day)
    {
        var reach = Weekday is null ? 1 : 14;
        return Fitting(Enumerable.Range(-reach, 2 * reach + 1), step =>
            Calendar.Shift(Calendar.Start(anchor.From, TimeUnit.Month), TimeUnit.Month, step) is { } start
            ? (start.Year, start.Month) : (0, 0), day, TimeUnit.Day);
    }

    /// <summary>Those that exist; of these, those that fall on the weekday, if any does.</summary>
    private List<Interval> Fitting(IEnumerable<int> steps, Func<int, (int Year, int Month)> months, int day, TimeUnit unit)
    {
        var all = new List<Interval>();
        foreach (var (year, month) in steps.Select(months))
        {
            if (Calendar.Day(year, month, day) is { } start) all.Add(Calendar.Whole(start, unit));
        }
        var weekday = Weekday;
        var onIt = weekday is null ? all : all.FindAll(i => Calendar.Weekday(i.From) == weekday);
        return onIt.Count > 0 ? onIt : all;
    }
}
