namespace Zegsman.Times.Calendars;

/// <summary>What time is counted in, from small to large.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}
