using System.Globalization;

namespace Zegsman.Times.Calendars;

/// <summary>From a moment up to another, which is outside it.</summary>
internal readonly record struct Interval(DateTime From, DateTime To)
{
    /// <summary>"2018-07-13" at midnight, else "2018-07-13T14:30:00".</summary>
    public static string Iso(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
