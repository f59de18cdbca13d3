namespace Zegsman.Times;

/// <summary>What sort of time an expression tells, as TIMEX3 sorts them.</summary>
public enum TimeType
{
    /// <summary>A day or more of the calendar: "16 juli", "last week", "the nineties".</summary>
    Date,

    /// <summary>A part of a day or a time of the clock: "gisteravond", "14.30 uur".</summary>
    Time,

    /// <summary>How long: "drie dagen", "the past five years".</summary>
    Duration,

    /// <summary>Something that comes back: "elke maandag", "twice a year".</summary>
    Set,
}
