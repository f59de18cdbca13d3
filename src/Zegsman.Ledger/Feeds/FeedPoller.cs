using System.Net;
using Zegsman.Articles;
using Zegsman.Articles.Feeds;
using Zegsman.Articles.Web;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Ledger.Feeds;

/// <summary>
/// Watches feeds for a ledger: asks them politely, reads what is new in them and keeps it. Where it has come to is kept in the ledger, so
/// that another poller goes on there. It is here, and not with the fetcher, because every step ends in the ledger. Safe on any thread; one
/// poller watches a feed at a time.
/// </summary>
public sealed class FeedPoller : IDisposable
{
    private readonly StatementLedger ledger;
    private readonly List<string> feeds;
    private readonly WatchOptions options;
    private readonly TimeProvider time;
    private readonly Action<FeedPoll>? polled;
    private readonly ArticleFetcher fetcher;
    private readonly PoliteFetcher polite;
    private readonly FeedTimes times;
    private readonly ItemKeeper items;

    /// <summary>A poller.</summary>
    /// <param name="ledger">Where articles are kept, and where the watching has come to.</param>
    /// <param name="reader">What reads the articles.</param>
    /// <param name="feeds">The addresses of the feeds, absolute.</param>
    /// <param name="options">How they are watched; null for the defaults.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="polled">Is told of each poll as soon as it is over, one at a time; null for nobody.</param>
    public FeedPoller(StatementLedger ledger, StatementReader reader, IEnumerable<Uri> feeds, WatchOptions? options = null, TimeProvider? time = null,
        Action<FeedPoll>? polled = null)
        : this(ledger, (reader ?? throw new ArgumentNullException(nameof(reader))).Read, () => reader.Model, feeds, options ??= new WatchOptions(),
            new ArticleFetcher(options.Fetch), time, polled)
    {
    }

    internal FeedPoller(StatementLedger ledger, Func<Article, Reading> read, Func<string> model, IEnumerable<Uri> feeds, WatchOptions options,
        ArticleFetcher fetcher, TimeProvider? time, Action<FeedPoll>? polled)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(feeds);
        (this.ledger, this.options, this.fetcher, this.time, this.polled) = (ledger, options, fetcher, time ?? TimeProvider.System, polled);
        this.feeds = [.. feeds.Select(f => f.AbsoluteUri).Distinct(StringComparer.Ordinal)];
        var random = new Random(options.Seed ?? Environment.TickCount ^ Environment.ProcessId);
        polite = new PoliteFetcher(fetcher, this.time, options.Pause, random);
        times = new FeedTimes(options.Every, random);
        items = new ItemKeeper(ledger, new ItemPages(polite, options), read, model, this.time);
    }

    /// <summary>Polls the feeds that are due now, each once.</summary>
    /// <param name="cancellation">Ends it early: what was kept until then stays, and the rest is due still.</param>
    /// <returns>What each poll brought, in the order of the feeds; nothing for those that are not due.</returns>
    /// <exception cref="ZegsmanException">The ledger cannot be read or written (ZG602, ZG604 to ZG606), or a model not be used (ZG301 to
    /// ZG308).</exception>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public async Task<IReadOnlyList<FeedPoll>> PollDueAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var due = feeds.Select(State).Where(f => f.Next <= now).ToList();
        return await TogetherAsync(due, PollAsync, cancellation).ConfigureAwait(false);
    }

    /// <summary>Watches the feeds until it is ended, or until all of them are gone for good.</summary>
    /// <param name="cancellation">Ends it: what was kept until then stays.</param>
    /// <exception cref="ZegsmanException">As for <see cref="PollDueAsync"/>.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public Task RunAsync(CancellationToken cancellation = default) => TogetherAsync(feeds, async (address, token) =>
    {
        var feed = State(address);
        while (feed.Next is { } next)
        {
            if (next - time.GetUtcNow() is var wait && wait > TimeSpan.Zero) await Task.Delay(wait, time, token).ConfigureAwait(false);
            feed = (await PollAsync(feed, token).ConfigureAwait(false)).Feed;
        }
        return feed;
    }, cancellation);

    /// <summary>Closes its connections.</summary>
    public void Dispose() => fetcher.Dispose();

    private WatchedFeed State(string address) =>
        ledger.Read(session => FeedRows.Of(session, address)) ?? ledger.Change(session => FeedRows.Open(session, address, time.GetUtcNow()));

    private async Task<FeedPoll> PollAsync(WatchedFeed feed, CancellationToken cancellation)
    {
        var poll = await AskAsync(feed, cancellation).ConfigureAwait(false);
        lock (feeds) polled?.Invoke(poll);
        return poll;
    }

    private async Task<FeedPoll> AskAsync(WatchedFeed feed, CancellationToken cancellation)
    {
        var url = new Uri(feed.Asked);
        FetchResponse? response = null;
        Feed? content = null;
        try
        {
            (response, var moved) = await polite.GetAsync(
                new FetchRequest(url) { AnyType = true, ETag = feed.ETag, LastModified = feed.LastModified }, cancellation).ConfigureAwait(false);
            if (response.Status == 410) throw FeedErrors.Gone(url);
            if (response is { Page: null, IsUnchanged: false }) throw FetchErrors.Status(response.Url, (HttpStatusCode)response.Status);
            if (response.Page is { } page) content = Read(page);
            if (moved is not null) feed = feed with { Asked = moved.AbsoluteUri };
        }
        catch (ZegsmanException error)
        {
            return Failed(feed, error, response);
        }
        return await TakeAsync(feed, response, content, cancellation).ConfigureAwait(false);
    }

    private static Feed Read(FetchedPage page)
    {
        try
        {
            return FeedReader.Read(page.Bytes, new ArticleHints { Url = page.Url });
        }
        catch (Exception fault) when (fault is not (ZegsmanException or OutOfMemoryException))
        {
            throw FeedErrors.Fault(fault);
        }
    }

    private FeedPoll Failed(WatchedFeed feed, ZegsmanException error, FetchResponse? response)
    {
        var (now, failures) = (time.GetUtcNow(), feed.Failures + 1);
        var notBefore = response?.RetryAt(now) ?? polite.ClosedUntil(new Uri(feed.Asked));
        feed = feed with
        {
            Polled = now,
            Failed = now,
            Failures = failures,
            ErrorCode = error.Code,
            Error = error.Message,
            Next = error.Code == FeedErrors.GoneCode ? null : times.AfterFailure(now, failures, notBefore),
        };
        Save(feed);
        return new FeedPoll(Now(feed), 0, 0, 0, 0, 0, error);
    }

    /// <summary>Looks at the items that are due; that they are is written down before, and that all of them were looked at after.</summary>
    private async Task<FeedPoll> TakeAsync(WatchedFeed feed, FetchResponse response, Feed? content, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var entries = content is null ? [] : FeedEntry.Of(content, now);
        feed = feed with { Polled = now, Succeeded = now, Failures = 0, ErrorCode = null, Error = null, Title = content?.Title ?? feed.Title };
        // Until its items are done with, the feed is due still, and is not asked whether it changed: so nothing is passed over when this ends here.
        if (content is not null) feed = feed with { ETag = null, LastModified = null };
        ledger.Change(session =>
        {
            if (content is not null) FeedRows.Meet(session, feed, entries.Values, now);
            FeedRows.Save(session, feed);
            return 0;
        });
        var due = ledger.Read(session => FeedRows.Due(session, feed, now, options.MostItems));
        var (articles, versions, statements, failures) = (0, 0, 0, 0);
        foreach (var item in due)
        {
            cancellation.ThrowIfCancellationRequested();
            var kept = await items.LookAsync(feed, item, content, entries.GetValueOrDefault(item.Key), cancellation).ConfigureAwait(false);
            if (kept.Addition?.Kind == AdditionKind.Article) articles++;
            if (kept.Addition?.Kind == AdditionKind.Version) versions++;
            if (kept.HasFailed) failures++;
            statements += kept.Addition?.Statements ?? 0;
        }
        now = time.GetUtcNow();
        if (content is not null && !ledger.Read(session => FeedRows.HaveToWait(session, feed, now))) feed = feed with { ETag = response.ETag, LastModified = response.LastModified };
        feed = feed with { Next = times.AfterSuccess(now, content?.Pace, response.MaxAge) };
        Save(feed);
        return new FeedPoll(Now(feed), due.Count, articles, versions, statements, failures, null);
    }

    private void Save(WatchedFeed feed) => ledger.Change(session =>
    {
        FeedRows.Save(session, feed);
        return 0;
    });

    /// <summary>The feed as it is kept, with what its items made of it.</summary>
    private WatchedFeed Now(WatchedFeed feed) => ledger.Read(session => FeedRows.Of(session, feed.Address))!;

    /// <summary>Does work on all at once; what one throws ends the others.</summary>
    private static async Task<IReadOnlyList<TResult>> TogetherAsync<T, TResult>(IEnumerable<T> all, Func<T, CancellationToken, Task<TResult>> work,
        CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        List<Task<TResult>> tasks = [.. all.Select(one => Task.Run(() => work(one, stop.Token), CancellationToken.None))];
        await foreach (var done in Task.WhenEach(tasks).ConfigureAwait(false))
            if (!done.IsCompletedSuccessfully) await stop.CancelAsync().ConfigureAwait(false);
        // What went wrong first is what all the others were ended for.
        if (tasks.Find(t => t.IsFaulted) is { } faulted) await faulted.ConfigureAwait(false);
        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }
}
