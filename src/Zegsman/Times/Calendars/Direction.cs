namespace Zegsman.Times.Calendars;

/// <summary>Which way from the article's date a time lies that could lie on either side of it.</summary>
internal enum Direction
{
    /// <summary>Nothing tells; the nearest.</summary>
    Unknown,

    /// <summary>The last one, today's among them.</summary>
    Past,

    /// <summary>The next one, today's among them.</summary>
    Future,

    /// <summary>It is told of as it is: a weekday is the next one, all else the nearest.</summary>
    Present,

    /// <summary>The last one before today.</summary>
    Before,

    /// <summary>The first one after today.</summary>
    After,
}
