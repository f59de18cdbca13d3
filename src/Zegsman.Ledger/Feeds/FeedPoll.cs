using Zegsman.Language;

namespace Zegsman.Ledger.Feeds;

/// <summary>What one poll of a feed brought.</summary>
/// <param name="Feed">The feed as it fares after it.</param>
/// <param name="Items">How many items were looked at.</param>
/// <param name="Articles">How many articles were new to the ledger.</param>
/// <param name="Versions">How many articles had another text than before.</param>
/// <param name="Statements">How many statements were added.</param>
/// <param name="Failures">How many items could not be had, neither their page nor a text in the feed.</param>
/// <param name="Error">What kept the feed from being had; null when nothing did.</param>
public sealed record FeedPoll(WatchedFeed Feed, int Items, int Articles, int Versions, int Statements, int Failures, ZegsmanException? Error);
