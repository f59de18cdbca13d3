namespace Zegsman.Times.Calendars;

/// <summary>A season.</summary>
internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>The names and the months of the seasons.</summary>
internal static class Seasons
{
    /// <summary>As TIMEX3 writes it after a year: "SP", "SU", "FA", "WI".</summary>
    public static string Name(this Season season) => season switch
    {
        Season.Spring => "SP",
        Season.Summer => "SU",
        Season.Autumn => "FA",
        _ => "WI",
    };

    /// <summary>
    /// Its three whole months, as meteorologists count them in the north; a winter belongs to the year that it begins in.
    /// </summary>
    public static Interval Of(this Season season, int year)
    {
        var start = new DateTime(year, 3 + 3 * (int)season, 1);
        return new Interval(start, start.AddMonths(3));
    }
}
