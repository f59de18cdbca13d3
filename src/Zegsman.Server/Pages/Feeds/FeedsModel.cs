using Zegsman.Ledger;
using Zegsman.Ledger.Feeds;

namespace Zegsman.Server.Pages.Feeds;

/// <summary>The feeds that are watched.</summary>
/// <param name="Feeds">The feeds: those that fail first, then in order of their addresses.</param>
public sealed record FeedsModel(IReadOnlyList<FeedHealth> Feeds)
{
    internal static FeedsModel Of(StatementLedger ledger, DateTimeOffset now) =>
        new([.. ledger.WatchedFeeds().Select(f => FeedHealth.Of(f, now)).OrderByDescending(f => f.State is FeedState.Failing or FeedState.Gone)]);
}

/// <summary>How a feed fares.</summary>
/// <param name="State">In one word.</param>
/// <param name="Feed">All that is known of it.</param>
public sealed record FeedHealth(FeedState State, WatchedFeed Feed)
{
    // A feed that is asked on time is never this late.
    private static readonly TimeSpan Late = TimeSpan.FromHours(24);

    internal static FeedHealth Of(WatchedFeed feed, DateTimeOffset now) => new(
        feed is { Next: null, Polled: not null } ? FeedState.Gone
        : feed.ErrorCode is not null ? FeedState.Failing
        : feed.Polled is null ? FeedState.New
        : feed.Next < now - Late ? FeedState.Late : FeedState.Well, feed);
}

/// <summary>How a feed fares, in one word.</summary>
public enum FeedState
{
    /// <summary>It was had at the last poll.</summary>
    Well,

    /// <summary>It was never asked for yet.</summary>
    New,

    /// <summary>It should have been asked for a day ago or more: nobody watches.</summary>
    Late,

    /// <summary>The last poll failed.</summary>
    Failing,

    /// <summary>It is gone for good and not asked for any more.</summary>
    Gone,
}
