namespace Zegsman.Times.Calendars;

/// <summary>A part of the day.</summary>
internal enum DayPart
{
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// <summary>The names and the hours of the parts of the day.</summary>
internal static class DayParts
{
    /// <summary>As TIMEX3 writes it after a day: "TMO", "TAF", "TEV", "TNI".</summary>
    public static string Name(this DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        _ => "TNI",
    };

    /// <summary>
    /// Its hours: six each from midnight. The last part ends a second before midnight, so that both ends bear the date of the day.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="day">The day it belongs to.</param>
    /// <param name="followsEvening">Whether a night is the evening of its day, as an English one mostly is; else it ends in the morning.</param>
    public static Interval Of(this DayPart part, DateTime day, bool followsEvening) => part switch
    {
        DayPart.Morning => new(day.AddHours(6), day.AddHours(12)),
        DayPart.Afternoon => new(day.AddHours(12), day.AddHours(18)),
        DayPart.Night when !followsEvening => new(day, day.AddHours(6)),
        _ => new(day.AddHours(18), day.AddDays(1).AddSeconds(-1)),
    };
}
