namespace Zegsman.Ledger.Feeds;

/// <summary>Where the looking at an item of a feed has come to.</summary>
internal sealed record WatchedItem
{
    public required string Key { get; init; }

    public Uri? Url { get; init; }

    /// <summary>The key of the article that came of it, or null.</summary>
    public string? Article { get; init; }

    public ItemSource Source { get; init; }

    public required DateTimeOffset Seen { get; init; }

    public DateTimeOffset? Fetched { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public int Tries { get; init; }

    public string? ErrorCode { get; init; }

    public DateTimeOffset? Due { get; init; }
}

/// <summary>Where the text of an item was taken from.</summary>
internal enum ItemSource
{
    /// <summary>It was not taken yet.</summary>
    Nowhere,
    Page,
    Feed,
}
