using System.Net.Http.Headers;

namespace Zegsman.Articles.Web;

/// <summary>What a server answered to one request.</summary>
public sealed record FetchResponse
{
    /// <summary>The address that was asked.</summary>
    public required Uri Url { get; init; }

    /// <summary>The status: 200 for a page, 304 for one that did not change.</summary>
    public required int Status { get; init; }

    /// <summary>The page; null for any other status than success.</summary>
    public FetchedPage? Page { get; init; }

    /// <summary>Where the answer leads, absolute; null when it is no redirect.</summary>
    public Uri? Target { get; init; }

    /// <summary>The entity tag as the server wrote it, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of change as the server wrote it, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>For how long the server says that the answer holds; null when it does not say.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Whether what was here already did not change.</summary>
    public bool IsUnchanged => Status == 304;

    internal RetryConditionHeaderValue? RetryAfter { get; init; }

    internal DateTimeOffset? Date { get; init; }

    /// <summary>When the server may be asked again, by what it says itself; null when it does not say.</summary>
    /// <param name="now">The time by the own clock; a server whose clock is wrong means a time from its own now.</param>
    public DateTimeOffset? RetryAt(DateTimeOffset now) => RetryAfter switch
    {
        { Delta: { } delay } => now + Bounded(delay),
        { Date: { } date } => now + Bounded(date - (Date ?? now)),
        _ => null,
    };

    private static TimeSpan Bounded(TimeSpan delay) => TimeSpan.FromSeconds(Math.Clamp(delay.TotalSeconds, 0, TimeSpan.FromDays(1).TotalSeconds));
}
