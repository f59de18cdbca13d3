using Zegsman.Articles;
using Zegsman.Articles.Feeds;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Forgetting;

namespace Zegsman.Ledger.Feeds;

/// <summary>Looks at one item of a feed after another and keeps what is new of it.</summary>
/// <param name="ledger">Where it is kept.</param>
/// <param name="pages">Where the articles come from.</param>
/// <param name="read">Reads the statements of an article.</param>
/// <param name="model">The name of what reads them.</param>
/// <param name="time">The clock.</param>
internal sealed class ItemKeeper(StatementLedger ledger, ItemPages pages, Func<Article, Reading> read, Func<string> model, TimeProvider time)
{
    /// <summary>A failure that passes is waited out for so many polls before the feed's own text is taken.</summary>
    internal const int MostTries = 2;

    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    // Reading takes processors and memory; requests wait in the meantime at no cost.
    private readonly SemaphoreSlim readers = new(Environment.ProcessorCount);

    /// <summary>What looking at an item brought.</summary>
    /// <param name="Addition">What was added; null for nothing.</param>
    /// <param name="HasFailed">Whether there was nothing to be had of it.</param>
    public readonly record struct Kept(Addition? Addition, bool HasFailed);

    /// <summary>Looks at an item.</summary>
    /// <param name="watched">Its feed.</param>
    /// <param name="item">The item.</param>
    /// <param name="feed">What is in the feed now; null when it was not sent because it did not change.</param>
    /// <param name="entry">What the feed says of the item; null when it was not sent.</param>
    /// <param name="cancellation">Ends it early, with nothing kept or all of it.</param>
    public async Task<Kept> LookAsync(WatchedFeed watched, WatchedItem item, Feed? feed, FeedEntry? entry, CancellationToken cancellation)
    {
        var isFirst = item.Article is null;
        if (isFirst && item.Url is { } shared && ledger.Read(session => FeedRows.ReadSince(session, shared, time.GetUtcNow() - Lately)) is { } other)
        {
            // Another feed of the outlet has it too.
            Save(watched, item with { Article = other.Article, Source = other.Source, Fetched = other.Fetched, ETag = other.ETag, LastModified = other.LastModified,
                Tries = 0, ErrorCode = null, Due = FeedTimes.NextLook(item.Seen, time.GetUtcNow()) }, isNew: true);
            return new Kept(null, HasFailed: false);
        }
        var look = item.Url is { } url ? await pages.AskAsync(item, url, cancellation).ConfigureAwait(false) : new ItemPages.Look(null, null, null);
        var (article, source) = (look.Article, ItemSource.Page);
        var now = time.GetUtcNow();
        item = item with
        {
            Fetched = now,
            Tries = look.IsPassing ? item.Tries + 1 : 0,
            ErrorCode = look.Error?.Code,
            Due = item.Url is null || look.IsGone ? null : FeedTimes.NextLook(item.Seen, now),
        };
        if (look.IsPassing && item.Tries <= MostTries)
        {
            // The next poll tries again, or the first one after the time that the host asked for.
            Save(watched, item with { Due = item.Url is { } busy ? pages.ClosedUntil(busy) ?? now : null }, isNew: false);
            return new Kept(null, HasFailed: isFirst);
        }
        if (article is null && look.Response is not { IsUnchanged: true } && item.Source != ItemSource.Page && entry is not null && feed is not null
            && !(item.Source == ItemSource.Nowhere && item.Url is { } known && ledger.Read(session => IsKnown(session, known.AbsoluteUri))))
            (article, source) = (pages.InFeed(entry, feed), ItemSource.Feed);
        if (article is null)
        {
            Save(watched, item, isNew: false);
            return new Kept(null, HasFailed: isFirst);
        }
        if (source == ItemSource.Page) item = item with { ETag = look.Response!.ETag, LastModified = look.Response.LastModified };
        // What has no address is known by its feed and its id there, for ids such as "1" are in many feeds.
        var key = article.Url ?? $"{watched.Address}#{article.Id}";
        var addition = await AddAsync(article, key, cancellation).ConfigureAwait(false);
        if (addition is null) item = item with { ErrorCode = FeedErrors.FaultCode };
        else if (addition.Kind == AdditionKind.Forgotten) item = item with { Url = null, ETag = null, LastModified = null, Due = null };
        else item = item with { Article = key, Source = source };
        Save(watched, item, isNew: isFirst && item.Article is not null);
        return new Kept(addition, HasFailed: addition is null);
    }

    /// <summary>Reads an article and adds what is new; null for a fault of ours in this article, which must not end the watching.</summary>
    private async Task<Addition?> AddAsync(Article article, string key, CancellationToken cancellation)
    {
        if (ledger.Read(session => Forgotten.Has(session, key))) return new Addition(AdditionKind.Forgotten, 0, 0);
        if (ledger.Has(article, article.Language == TextLanguage.Other ? "" : model(), key)) return new Addition(AdditionKind.Nothing, 0, 0);
        await readers.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var reading = await Task.Run(() => read(article), cancellation).ConfigureAwait(false);
            return ledger.Add(reading, key);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or ZegsmanException or OperationCanceledException))
        {
            return null;
        }
        finally
        {
            readers.Release();
        }
    }

    private void Save(WatchedFeed feed, WatchedItem item, bool isNew) => ledger.Change(session =>
    {
        FeedRows.Save(session, feed, item, isNew);
        return 0;
    });

    private static bool IsKnown(Session session, string key) => session.Number("select id from article where key = @key", ("@key", key)) is not null;
}
