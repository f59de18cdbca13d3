namespace Zegsman.Articles.Feeds;

/// <summary>A feed of an outlet, in whatever format it came.</summary>
/// <param name="Title">What it is called, or null.</param>
/// <param name="Language">The tag of its language, or null.</param>
/// <param name="Items">Its items, in its order.</param>
public sealed record Feed(string? Title, string? Language, IReadOnlyList<FeedItem> Items)
{
    /// <summary>How long it asks to wait between two looks at it; null when it does not say.</summary>
    public TimeSpan? Pace { get; init; }
}

/// <summary>An item of a feed.</summary>
public sealed record FeedItem
{
    /// <summary>What tells it from others of its feed, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The address of its article, absolute; null when it has none.</summary>
    public Uri? Url { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, as it says; null when it does not.</summary>
    public string? Published { get; init; }

    /// <summary>When it was changed last, as it says; null when it does not.</summary>
    public string? Updated { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The fullest text it has, as HTML; null when it has none.</summary>
    public string? Html { get; init; }
}
