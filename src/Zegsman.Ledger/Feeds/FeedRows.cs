using System.Data.Common;
using System.Globalization;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Schema;

namespace Zegsman.Ledger.Feeds;

/// <summary>The rows of watched feeds and of their items.</summary>
internal static class FeedRows
{
    private const string FeedColumns =
        "id, address, asked, title, etag, modified, polled, succeeded, failed, error_code, error, failures, next, articles";

    private static readonly TimeSpan LastSeenFor = TimeSpan.FromDays(30);

    /// <summary>All feeds, in order of their addresses.</summary>
    public static List<WatchedFeed> All(Session session) => session.Rows($"select {FeedColumns} from feed order by address", [], Feed);

    /// <summary>The feed of an address; a new one is due at once.</summary>
    public static WatchedFeed Open(Session session, string address, DateTimeOffset now)
    {
        if (Of(session, address) is { } there) return there;
        session.Execute("""
            insert into feed (id, address, asked, failures, next, articles) select coalesce(max(id), 0) + 1, @address, @address, 0, @next, 0 from feed
            """, ("@address", address), ("@next", Clock.Iso(now)));
        return Of(session, address)!;
    }

    public static WatchedFeed? Of(Session session, string address) =>
        session.Rows($"select {FeedColumns} from feed where address = @address", [("@address", address)], Feed).FirstOrDefault();

    public static void Save(Session session, WatchedFeed feed) => session.Execute("""
        update feed set asked = @asked, title = @title, etag = @etag, modified = @modified, polled = @polled, succeeded = @succeeded, failed = @failed,
            error_code = @code, error = @error, failures = @failures, next = @next where id = @id
        """,
        ("@asked", feed.Asked), ("@title", feed.Title), ("@etag", feed.ETag), ("@modified", feed.LastModified), ("@polled", Iso(feed.Polled)),
        ("@succeeded", Iso(feed.Succeeded)), ("@failed", Iso(feed.Failed)), ("@code", feed.ErrorCode), ("@error", feed.Error),
        ("@failures", feed.Failures), ("@next", Iso(feed.Next)), ("@id", feed.Id));

    /// <summary>
    /// Takes note of what is in a feed now: new and changed entries are due, those that are not in it any more are looked at no more, and
    /// those that were not for long are forgotten.
    /// </summary>
    public static void Meet(Session session, WatchedFeed feed, IReadOnlyCollection<FeedEntry> entries, DateTimeOffset now)
    {
        var known = session.Rows("select key, entry, last_seen from feed_item where feed = @feed", [("@feed", feed.Id)],
            row => (Key: row.GetString(0), Entry: row.GetString(1), LastSeen: row.GetString(2))).ToDictionary(i => i.Key, StringComparer.Ordinal);
        var (moment, today) = (Clock.Iso(now), Day(now));
        var place = 0;
        foreach (var entry in entries)
        {
            place++;
            if (!known.Remove(entry.Key, out var there))
                session.Execute("""
                    insert into feed_item (feed, key, entry, url, source, published, place, seen, last_seen, tries, due)
                    values (@feed, @key, @entry, @url, '', @published, @place, @seen, @today, 0, @seen)
                    """,
                    ("@feed", feed.Id), ("@key", entry.Key), ("@entry", entry.Hash), ("@url", entry.Url?.AbsoluteUri), ("@published", entry.Published),
                    ("@place", place), ("@seen", moment), ("@today", today));
            else if (there.Entry != entry.Hash)
                session.Execute("update feed_item set entry = @entry, published = @published, last_seen = @today, tries = 0, due = @due where feed = @feed and key = @key",
                    ("@entry", entry.Hash), ("@published", entry.Published), ("@today", today), ("@due", moment), ("@feed", feed.Id), ("@key", entry.Key));
            else if (there.LastSeen != today)
                session.Execute("update feed_item set last_seen = @today where feed = @feed and key = @key",
                    ("@today", today), ("@feed", feed.Id), ("@key", entry.Key));
        }
        foreach (var gone in known.Keys.Order(StringComparer.Ordinal))
            session.Execute("update feed_item set due = null where feed = @feed and key = @key and due is not null", ("@feed", feed.Id), ("@key", gone));
        session.Execute("delete from feed_item where feed = @feed and last_seen < @long", ("@feed", feed.Id), ("@long", Day(now - LastSeenFor)));
    }

    /// <summary>The items of a feed that are to be looked at, the newest first.</summary>
    public static List<WatchedItem> Due(Session session, WatchedFeed feed, DateTimeOffset now, int most) => session.Rows(
        string.Create(CultureInfo.InvariantCulture, $"""
            select key, url, article, source, seen, fetched, etag, modified, tries, error_code, due from feed_item
            where feed = @feed and due <= @now order by published desc, seen desc, place limit {most}
            """), [("@feed", feed.Id), ("@now", Clock.Iso(now))], Item);

    /// <summary>
    /// Whether items of a feed wait for the next poll: more than were looked at in one, or such as could not be had just now and may have to be
    /// taken from the feed itself.
    /// </summary>
    public static bool HaveToWait(Session session, WatchedFeed feed, DateTimeOffset now) => session.Number("""
        select count(*) from feed_item where feed = @feed and (due <= @now or (due is not null and source = '' and tries between 1 and @most))
        """, ("@feed", feed.Id), ("@now", Clock.Iso(now)), ("@most", ItemKeeper.MostTries)) > 0;

    /// <summary>The item of any feed whose page was read since a moment; null for none.</summary>
    public static WatchedItem? ReadSince(Session session, Uri page, DateTimeOffset since) => session.Rows("""
        select key, url, article, source, seen, fetched, etag, modified, tries, error_code, due from feed_item
        where url = @url and source = 'page' and fetched >= @since order by fetched desc limit 1
        """, [("@url", page.AbsoluteUri), ("@since", Clock.Iso(since))], Item).FirstOrDefault();

    /// <summary>Keeps where an item has come to; a first article of it counts for the feed.</summary>
    public static void Save(Session session, WatchedFeed feed, WatchedItem item, bool isNew)
    {
        session.Execute("""
            update feed_item set url = @url, article = @article, source = @source, fetched = @fetched, etag = @etag, modified = @modified, tries = @tries,
                error_code = @code, due = @due where feed = @feed and key = @key
            """,
            ("@url", item.Url?.AbsoluteUri), ("@article", item.Article), ("@source", Source(item.Source)), ("@fetched", Iso(item.Fetched)),
            ("@etag", item.ETag), ("@modified", item.LastModified), ("@tries", item.Tries), ("@code", item.ErrorCode), ("@due", Iso(item.Due)),
            ("@feed", feed.Id), ("@key", item.Key));
        if (isNew) session.Execute("update feed set articles = articles + 1 where id = @feed", ("@feed", feed.Id));
    }

    /// <summary>An article is forgotten: its items lead to it no more.</summary>
    public static void Forget(Session session, string article) =>
        session.Execute("update feed_item set url = null, article = null, etag = null, modified = null, due = null where article = @article or url = @article",
            ("@article", article));

    private static WatchedFeed Feed(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Address = row.GetString(1),
        Asked = row.GetString(2),
        Title = row.Text(3),
        ETag = row.Text(4),
        LastModified = row.Text(5),
        Polled = row.Moment(6),
        Succeeded = row.Moment(7),
        Failed = row.Moment(8),
        ErrorCode = row.Text(9),
        Error = row.Text(10),
        Failures = row.GetInt32(11),
        Next = row.Moment(12),
        Articles = row.GetInt64(13),
    };

    private static WatchedItem Item(DbDataReader row) => new()
    {
        Key = row.GetString(0),
        Url = row.Text(1) is { } url ? new Uri(url) : null,
        Article = row.Text(2),
        Source = row.GetString(3) switch { "page" => ItemSource.Page, "feed" => ItemSource.Feed, _ => ItemSource.Nowhere },
        Seen = row.Moment(4)!.Value,
        Fetched = row.Moment(5),
        ETag = row.Text(6),
        LastModified = row.Text(7),
        Tries = row.GetInt32(8),
        ErrorCode = row.Text(9),
        Due = row.Moment(10),
    };

    private static string Source(ItemSource source) => source switch { ItemSource.Page => "page", ItemSource.Feed => "feed", _ => "" };

    private static string? Iso(DateTimeOffset? moment) => moment is { } known ? Clock.Iso(known) : null;

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
