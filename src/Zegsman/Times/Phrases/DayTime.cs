using Zegsman.Times.Calendars;

namespace Zegsman.Times.Phrases;

/// <summary>A time of the clock.</summary>
internal readonly record struct Clock(int Hour, int Minute = 0, int? Second = null)
{
    public TimeSpan OfDay => new(Hour, Minute, Second ?? 0);

    /// <summary>"T14:30", "T14:30:05".</summary>
    public string Name => System.FormattableString.Invariant($"T{Hour:00}:{Minute:00}") + (Second is { } second
        ? System.FormattableString.Invariant($":{second:00}") : "");
}

/// <summary>A time of day: a part of it, a time of the clock, or from one such time to another.</summary>
internal sealed record DayTime(Clock? Clock, DayPart? Part, Clock? To = null)
{
    /// <summary>As it is written after a day.</summary>
    public string Name => Clock is { } clock ? To is { } to ? $"{clock.Name}/{to.Name}" : clock.Name : Part!.Value.Name();

    /// <summary>The value on a day.</summary>
    public string On(string day) => Clock is { } clock && To is { } to ? $"{day}{clock.Name}/{day}{to.Name}" : day + Name;

    /// <summary>The moments on a day.</summary>
    public Interval Of(DateTime day, bool isDutch)
    {
        if (Clock is not { } clock) return Part!.Value.Of(day, followsEvening: !isDutch);
        var from = day + clock.OfDay;
        if (To is not { } to) return new Interval(from, from + (clock.Second is null ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1)));
        var end = day + to.OfDay;
        return new Interval(from, end > from ? end : end.AddDays(1));
    }
}
