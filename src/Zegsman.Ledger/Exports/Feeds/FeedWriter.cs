namespace Zegsman.Ledger.Exports.Feeds;

/// <summary>Gathers the entries of a feed, which is short and begins with when the last of them came.</summary>
internal abstract class FeedWriter : StatementWriter
{
    private readonly List<FeedEntry> entries = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The entries in order, each id once.</summary>
    protected IReadOnlyList<FeedEntry> Entries => entries;

    /// <summary>When the last entry was added; the beginning of time as computers count it when there is none.</summary>
    protected string Updated => entries.Select(e => e.Kept.Added).DefaultIfEmpty("1970-01-01T00:00:00Z").Max(StringComparer.Ordinal)!;

    public override void Write(KeptStatement kept)
    {
        var entry = new FeedEntry(kept);
        if (ids.Add(entry.Id)) entries.Add(entry);
    }
}
