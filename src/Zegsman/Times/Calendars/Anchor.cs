using Zegsman.Articles;

namespace Zegsman.Times.Calendars;

/// <summary>The date that a passage is told from, as precisely as it is known.</summary>
internal sealed class Anchor
{
    private readonly TimeUnit precision;

    /// <param name="date">The date of the passage or of its article; null for none, and one that no article bears is none.</param>
    public Anchor(PartialDate? date)
    {
        if (date is not { From.Year: > 1000 and < 9000 } known) return;
        IsKnown = true;
        From = known.From;
        To = known.To.TimeOfDay == TimeSpan.Zero ? known.To : known.From.Date.AddDays(1);
        precision = known.Value.Length switch
        {
            <= 4 => TimeUnit.Year,
            <= 7 => TimeUnit.Month,
            <= 10 => TimeUnit.Day,
            _ => TimeUnit.Second,
        };
    }

    /// <summary>Whether there is a date at all.</summary>
    public bool IsKnown { get; }

    /// <summary>The first moment it may be.</summary>
    public DateTime From { get; }

    /// <summary>The first midnight after all it may be.</summary>
    public DateTime To { get; }

    /// <summary>The day, where that is known.</summary>
    public DateTime? Day => Knows(TimeUnit.Day) ? From.Date : null;

    /// <summary>
    /// Whether it is known which of these units it lies in: of a date known to the month, the month and the year but not the week.
    /// </summary>
    public bool Knows(TimeUnit unit) => IsKnown && (unit is TimeUnit.Week or TimeUnit.Weekend ? precision <= TimeUnit.Day
        : unit >= precision);

    /// <summary>The unit so many further than the one it lies in; null when that is not known.</summary>
    public Interval? Unit(TimeUnit unit, int steps) =>
        Knows(unit) && Calendar.Shift(Calendar.Start(From, unit), unit, steps) is { } start ? Calendar.Whole(start, unit) : null;

    /// <summary>The one of several stretches, in order, that lies in a direction; null when there is none.</summary>
    public Interval? Choose(IEnumerable<Interval> candidates, Direction direction) => direction switch
    {
        Direction.Past => Last(candidates, c => c.From < To),
        Direction.Before => Last(candidates, c => c.To <= From.Date),
        Direction.Future => First(candidates, c => c.To > From.Date),
        Direction.After => First(candidates, c => c.From >= To),
        _ => Nearest(candidates),
    };

    private static Interval? Last(IEnumerable<Interval> candidates, Func<Interval, bool> fits)
    {
        Interval? last = null;
        foreach (var candidate in candidates)
        {
            if (fits(candidate)) last = candidate;
        }
        return last;
    }

    private static Interval? First(IEnumerable<Interval> candidates, Func<Interval, bool> fits)
    {
        foreach (var candidate in candidates)
        {
            if (fits(candidate)) return candidate;
        }
        return null;
    }

    private Interval? Nearest(IEnumerable<Interval> candidates)
    {
        Interval? nearest = null;
        foreach (var candidate in candidates)
        {
            if (nearest is not { } best || Distance(candidate) < Distance(best)) nearest = candidate;
        }
        return nearest;
    }

    private TimeSpan Distance(Interval candidate) =>
        candidate.From >= To ? candidate.From - To : candidate.To <= From ? From - candidate.To : TimeSpan.Zero;
}
