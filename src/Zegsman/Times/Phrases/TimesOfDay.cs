using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;

namespace Zegsman.Times.Phrases;

/// <summary>Puts a time of day on a day.</summary>
internal static class TimesOfDay
{
    /// <summary>The time on the day; without a place when the day has none.</summary>
    public static Part On(Part day, DayTime time, Line line)
    {
        var known = day.Interval is { } interval && day.Unit == TimeUnit.Day ? interval : (Interval?)null;
        return new Part(day.Start, day.End, TimeType.Time)
        {
            Time = time,
            Fields = day.Fields,
            Value = day.Value is { } value ? time.On(value) : null,
            Interval = known is { } of ? time.Of(of.From, line.IsDutch) : null,
        };
    }

    /// <summary>A time of day by itself.</summary>
    public static Part Alone(int start, int end, DayTime time) => new(start, end, TimeType.Time) { Time = time, Value = time.Name };
}
