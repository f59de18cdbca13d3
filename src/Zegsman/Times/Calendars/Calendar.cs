using System.Globalization;
using static System.FormattableString;

namespace Zegsman.Times.Calendars;

/// <summary>Steps over the calendar, and the names TIMEX3 gives to its stretches.</summary>
internal static class Calendar
{
    // With a century or so to the ends of what a DateTime holds, no step of this folder leaves it.
    private const int FirstYear = 100;
    private const int LastYear = 9800;

    /// <summary>The day; null when there is none such.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) : null;

    /// <summary>
    /// The moment so many units later; null when the calendar does not reach it, or half of such a unit is no whole number of smaller ones.
    /// </summary>
    public static DateTime? Shift(DateTime moment, TimeUnit unit, double count)
    {
        if (Math.Abs(count) > 100_000) return null;
        var (months, days, seconds) = unit switch
        {
            TimeUnit.Second => (0d, 0d, count),
            TimeUnit.Minute => (0d, 0d, count * 60),
            TimeUnit.Hour => (0d, 0d, count * 3600),
            TimeUnit.Day => (0d, count, 0d),
            TimeUnit.Week or TimeUnit.Weekend => (0d, count * 7, 0d),
            _ => (count * Months(unit), 0d, 0d),
        };
        if (months % 1 != 0 || Math.Abs(months) / 12 > LastYear || Math.Abs(days) / 366 > LastYear) return null;
        var year = moment.Year + months / 12 + days / 365.25 + seconds / 31_557_600;
        return year is < FirstYear or > LastYear ? null : moment.AddMonths((int)months).AddDays(days).AddSeconds(seconds);
    }

    /// <summary>The first moment of the unit that a moment lies in; of a weekend, the Saturday of the week.</summary>
    public static DateTime Start(DateTime moment, TimeUnit unit)
    {
        var day = moment.Date;
        return unit switch
        {
            TimeUnit.Day => day,
            TimeUnit.Week => day.AddDays(1 - Weekday(day)),
            TimeUnit.Weekend => day.AddDays(6 - Weekday(day)),
            TimeUnit.Month => new DateTime(day.Year, day.Month, 1),
            TimeUnit.Quarter => new DateTime(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
            TimeUnit.Half => new DateTime(day.Year, (day.Month - 1) / 6 * 6 + 1, 1),
            TimeUnit.Year => new DateTime(day.Year, 1, 1),
            TimeUnit.Decade => new DateTime(Math.Max(1, day.Year / 10 * 10), 1, 1),
            TimeUnit.Century => new DateTime(Math.Max(1, day.Year / 100 * 100), 1, 1),
            TimeUnit.Hour => day.AddHours(moment.Hour),
            TimeUnit.Minute => day.AddHours(moment.Hour).AddMinutes(moment.Minute),
            _ => moment,
        };
    }

    /// <summary>The unit that begins at a moment.</summary>
    public static Interval Whole(DateTime start, TimeUnit unit) =>
        new(start, unit == TimeUnit.Weekend ? start.AddDays(2) : Shift(start, unit, 1) ?? start);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateTime day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>"2018-07-13", "2018-W28", "2018-W28-WE", "2018-07", "2018-Q3", "2018-H2", "2018", "201", "20".</summary>
    public static string Name(DateTime start, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => Invariant($"{ISOWeek.GetYear(start):0000}-W{ISOWeek.GetWeekOfYear(start):00}"),
        TimeUnit.Weekend => Name(start, TimeUnit.Week) + "-WE",
        TimeUnit.Month => Invariant($"{start.Year:0000}-{start.Month:00}"),
        TimeUnit.Quarter => Invariant($"{start.Year:0000}-Q{(start.Month + 2) / 3}"),
        TimeUnit.Half => Invariant($"{start.Year:0000}-H{(start.Month + 5) / 6}"),
        TimeUnit.Year => Invariant($"{start.Year:0000}"),
        TimeUnit.Decade => Invariant($"{start.Year / 10:000}"),
        TimeUnit.Century => Invariant($"{start.Year / 100:00}"),
        TimeUnit.Second => start.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        TimeUnit.Hour => start.ToString("yyyy-MM-dd'T'HH", CultureInfo.InvariantCulture),
        TimeUnit.Minute => start.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        _ => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The numbered weekday of a stretch; the last one for -1.</summary>
    public static DateTime Nth(Interval whole, int number, int weekday) =>
        number < 0 ? whole.To.AddDays(-((Weekday(whole.To) - weekday + 6) % 7 + 1))
        : whole.From.AddDays((weekday - Weekday(whole.From) + 7) % 7 + 7 * (number - 1));

    /// <summary>Easter Sunday of the Western churches, by the anonymous Gregorian computus.</summary>
    public static DateTime Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var days = h + l - 7 * m + 114;
        return new DateTime(year, days / 31, days % 31 + 1);
    }

    private static int Months(TimeUnit unit) => unit switch
    {
        TimeUnit.Quarter => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        _ => 1,
    };
}
