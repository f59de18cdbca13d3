using System.Security.Cryptography;
using System.Text;
using Zegsman.Articles;
using Zegsman.Articles.Feeds;
using Zegsman.Language;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Feeds;

/// <summary>An item as it is in a feed now, with what it is known and ordered by.</summary>
internal sealed record FeedEntry
{
    private const int MostEntries = 1000;

    private FeedEntry(FeedItem item, DateTimeOffset now)
    {
        Item = item;
        Url = item.Url is { AbsoluteUri.Length: <= OpmlReader.LongestAddress } url ? url : null;
        Key = Sha256(item.Id is null && Url is null ? [item.Title, item.Html] : [item.Id, Url?.AbsoluteUri]);
        Hash = Sha256(item.Title, item.Published, item.Updated, item.Html);
        var published = ReadingEntry.Ends(DateReader.Read(item.Published ?? item.Updated, TextLanguage.Other)).From;
        // A date in the future would put it before all others for as long as that.
        var latest = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        Published = string.CompareOrdinal(published, latest) > 0 ? latest : published;
    }

    public FeedItem Item { get; }

    public string Key { get; }

    public string Hash { get; }

    public Uri? Url { get; }

    /// <summary>When it says it was published; empty when it does not.</summary>
    public string Published { get; }

    /// <summary>The entries of a feed, each once, and not those without anything to read; of very many those that it names first.</summary>
    public static Dictionary<string, FeedEntry> Of(Feed feed, DateTimeOffset now)
    {
        var entries = new Dictionary<string, FeedEntry>(StringComparer.Ordinal);
        foreach (var item in feed.Items)
        {
            if (entries.Count == MostEntries) break;
            if (item.Url is null && item.Html is null) continue;
            var entry = new FeedEntry(item, now);
            entries.TryAdd(entry.Key, entry);
        }
        return entries;
    }

    private static string Sha256(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(p => p ?? "")))));
}
