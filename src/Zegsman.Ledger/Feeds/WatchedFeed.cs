namespace Zegsman.Ledger.Feeds;

/// <summary>A feed that is watched, and how it fares.</summary>
public sealed record WatchedFeed
{
    /// <summary>Its address as it was given.</summary>
    public required string Address { get; init; }

    /// <summary>The address that is asked: another one when the feed moved for good.</summary>
    public required string Asked { get; init; }

    /// <summary>What it is called; null when it was never had or does not say.</summary>
    public string? Title { get; init; }

    /// <summary>When it was asked last; null when it never was.</summary>
    public DateTimeOffset? Polled { get; init; }

    /// <summary>When it was had last, or told that it had not changed; null when it never was.</summary>
    public DateTimeOffset? Succeeded { get; init; }

    /// <summary>When asking for it failed last; null when it never did.</summary>
    public DateTimeOffset? Failed { get; init; }

    /// <summary>The code of what was wrong at the last poll, as docs/errors.md lists it; null when nothing was.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What was wrong at the last poll; null when nothing was.</summary>
    public string? Error { get; init; }

    /// <summary>How many polls failed in a row until now.</summary>
    public int Failures { get; init; }

    /// <summary>When it is asked next, at the earliest; null when it is gone for good.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>How many items of it were kept as articles so far.</summary>
    public long Articles { get; init; }

    internal long Id { get; init; }

    internal string? ETag { get; init; }

    internal string? LastModified { get; init; }
}
