namespace Zegsman.Ledger.Feeds;

/// <summary>When feeds and their items are looked at again.</summary>
internal sealed class FeedTimes(TimeSpan every, Random random)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    // Most silent edits are made soon after publication.
    private static readonly TimeSpan[] Looks = [TimeSpan.FromHours(1), TimeSpan.FromHours(6), Day, TimeSpan.FromDays(3)];

    /// <summary>When a feed is asked again after it was had: at its own pace, but a day later at the latest unless it was told otherwise.</summary>
    public DateTimeOffset AfterSuccess(DateTimeOffset now, params ReadOnlySpan<TimeSpan?> paces)
    {
        var longest = TimeSpan.Zero;
        foreach (var pace in paces)
            if (pace is { } asked && asked > longest) longest = asked;
        if (longest > Day) longest = Day;
        return now + (longest > every ? longest : every) * (1 + Chance() / 10);
    }

    /// <summary>When a feed is asked again after so many failures in a row: twice as late each time, up to a day.</summary>
    public DateTimeOffset AfterFailure(DateTimeOffset now, int failures, DateTimeOffset? notBefore)
    {
        var wait = every * Math.Pow(2, Math.Min(failures - 1, 20));
        var longest = every > Day ? every : Day;
        var next = now + (wait > longest ? longest : wait) * (1 + Chance() / 5);
        return notBefore is { } until && until > next ? until : next;
    }

    /// <summary>When an item first seen at some moment is looked at again; null for not any more.</summary>
    public static DateTimeOffset? NextLook(DateTimeOffset seen, DateTimeOffset now)
    {
        foreach (var look in Looks)
            if (seen + look > now) return seen + look;
        return null;
    }

    private double Chance()
    {
        lock (random) return random.NextDouble();
    }
}
