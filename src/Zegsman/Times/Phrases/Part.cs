using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;

namespace Zegsman.Times.Phrases;

/// <summary>An expression, or a part of one, as it was read.</summary>
/// <param name="Start">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Type">What sort of time it is.</param>
internal sealed record Part(int Start, int End, TimeType Type)
{
    public string? Value { get; init; }

    public Interval? Interval { get; init; }

    /// <summary>What it is one of; a day for the expressions that a time of day can stand beside.</summary>
    public TimeUnit Unit { get; init; } = TimeUnit.Day;

    /// <summary>What is written of a date of the calendar, so that a range can fill in what one of its ends leaves out.</summary>
    public DateFields? Fields { get; init; }

    /// <summary>The time of day, without a day.</summary>
    public DayTime? Time { get; init; }

    /// <summary>
    /// Where a range begins or ends that has it for an end: of the beginning, the middle and the end of something, that point of it.
    /// </summary>
    public DateTime? Bound { get; init; }

    /// <summary>A day or a longer stretch that may be known.</summary>
    public static Part Of(int start, int end, TimeUnit unit, Interval? interval, string? otherwise = null) => new(start, end, TimeType.Date)
    {
        Unit = unit,
        Interval = interval,
        Value = interval is { } known ? Calendar.Name(known.From, unit) : otherwise,
    };

    /// <summary>A date of the calendar.</summary>
    public static Part Of(Line line, int start, int end, DateFields fields, Direction direction)
    {
        var (value, interval) = fields.Resolve(line.Anchor, direction);
        return new Part(start, end, TimeType.Date) { Fields = fields, Value = value, Interval = interval, Unit = fields.Unit };
    }
}
