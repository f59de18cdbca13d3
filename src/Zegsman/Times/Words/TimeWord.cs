using Zegsman.Times.Calendars;

namespace Zegsman.Times.Words;

/// <summary>All that one word can be in an expression of time.</summary>
internal sealed record TimeWord
{
    /// <summary>A word that is nothing of the kind.</summary>
    public static TimeWord None { get; } = new();

    public Role Roles { get; init; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int? Weekday { get; init; }

    /// <summary>Whether it names its month or weekday in short, so that it is one only beside a number.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether its month is written as a verb or as somebody's name too.</summary>
    public bool IsAmbiguous { get; init; }

    public double? Cardinal { get; init; }

    public int? Ordinal { get; init; }

    public TimeUnit? Unit { get; init; }

    /// <summary>Of how many of the unit one of it is: two for a fortnight.</summary>
    public double UnitSize { get; init; } = 1;

    /// <summary>Whether the unit stands in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it is said of weekdays as "mondays" is, so of all of them.</summary>
    public bool Returns { get; init; }

    /// <summary>The whole value of a set, such as "P1W" for "weekly".</summary>
    public string? Set { get; init; }

    /// <summary>The whole value of a length of time, such as "P3D" for "driedaagse".</summary>
    public string? Length { get; init; }

    /// <summary>The whole value of what is never nearer than that: "PRESENT_REF".</summary>
    public string? Reference { get; init; }

    public DayPart? Part { get; init; }

    public Season? Season { get; init; }

    /// <summary>The days from today: -1 for yesterday.</summary>
    public int? Day { get; init; }

    /// <summary>The first year of ten: 1990 for the nineties.</summary>
    public int? Decade { get; init; }

    /// <summary>An hour with a name of its own: 12 for noon.</summary>
    public int? Hour { get; init; }

    /// <summary>Whether it names no time and no number itself.</summary>
    public bool HasRolesAlone { get; init; }

    public bool Is(Role role) => (Roles & role) != 0;
}
