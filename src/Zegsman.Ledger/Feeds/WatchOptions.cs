using Zegsman.Articles.Web;
using Zegsman.Language;

namespace Zegsman.Ledger.Feeds;

/// <summary>How feeds are watched.</summary>
public sealed record WatchOptions
{
    /// <summary>How long to wait between two polls of a feed, at the least; one that asks for a slower pace is asked at that. 15 minutes by
    /// default.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The pause after each request to a host, at the least; it is up to half as long again. 2 seconds by default.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many items of a feed are looked at in one poll, the newest first; the rest wait for the next ones. 100 by default.</summary>
    public int MostItems { get; init; } = 100;

    /// <summary>The language of the articles; null to have it told from each text.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>What the fetcher may do: its bounds hold for feeds, pages and robots.txt files alike.</summary>
    public FetchOptions Fetch { get; init; } = new();

    /// <summary>What chance begins with: the same seed gives the same pauses. Null for another one each time, so that machines do not all ask
    /// at the same moment.</summary>
    public int? Seed { get; init; }
}
