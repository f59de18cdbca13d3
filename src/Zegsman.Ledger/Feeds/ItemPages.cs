using Zegsman.Articles;
using Zegsman.Articles.Feeds;
using Zegsman.Articles.Web;
using Zegsman.Language;

namespace Zegsman.Ledger.Feeds;

/// <summary>Gets the articles of items: from their pages, or as the feed has them.</summary>
internal sealed class ItemPages(PoliteFetcher polite, WatchOptions options)
{
    /// <summary>What became of the request for a page.</summary>
    /// <param name="Article">Its article; null when there is none, or it did not change.</param>
    /// <param name="Response">What the server answered; null when it did not.</param>
    /// <param name="Error">Why there is no article; null when there is one, or the page did not change.</param>
    public sealed record Look(Article? Article, FetchResponse? Response, ZegsmanException? Error)
    {
        /// <summary>Whether trying again later may help.</summary>
        public bool IsPassing => Error?.Code is FetchErrors.TimedOutCode or FetchErrors.UnreachableCode or FetchErrors.NoRobotsCode or FetchErrors.AskedToWaitCode
            || Response is { Status: 429 or >= 500 };

        /// <summary>Whether the page is gone for good.</summary>
        public bool IsGone => Response is { Status: 410 };
    }

    /// <summary>Asks for the page of an item; what is known of it already need not be sent again.</summary>
    public async Task<Look> AskAsync(WatchedItem item, Uri url, CancellationToken cancellation)
    {
        FetchResponse? response = null;
        try
        {
            (response, _) = await polite.GetAsync(new FetchRequest(url) { ETag = item.ETag, LastModified = item.LastModified }, cancellation).ConfigureAwait(false);
            if (response.IsUnchanged) return new Look(null, response, null);
            if (response.Page is not { } page) throw FetchErrors.Status(response.Url, (System.Net.HttpStatusCode)response.Status);
            return new Look(Read(page, url), response, null);
        }
        catch (ZegsmanException error)
        {
            return new Look(null, response, error);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            return new Look(null, response, FeedErrors.Fault(fault));
        }
    }

    /// <summary>Until when the host of an address is not asked; null when it may be.</summary>
    public DateTimeOffset? ClosedUntil(Uri url) => polite.ClosedUntil(url);

    /// <summary>The article of an item as the feed has it; null when it has no text.</summary>
    public Article? InFeed(FeedEntry entry, Feed feed)
    {
        try
        {
            return FeedArticles.Of(entry.Item with { Url = entry.Url }, feed, new ArticleHints { Language = options.Language, MaxBytes = options.Fetch.MaxBytes });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    private Article Read(FetchedPage page, Uri asked)
    {
        // Where articles are taken down, their addresses often lead to the front page.
        if (page.Url.AbsolutePath == "/" && asked.AbsolutePath != "/") throw FeedErrors.NoArticle(asked);
        var hints = new ArticleHints { Url = page.Url, ContentType = page.ContentType, Language = options.Language, MaxBytes = options.Fetch.MaxBytes };
        using var bytes = new MemoryStream(page.Bytes, writable: false);
        var results = ArticleReader.ReadEach(bytes, hints).Take(2).ToList();
        if (results is not [var one]) throw FeedErrors.NoArticle(asked);
        var article = one.OrThrow();
        return IsOwn(article.Url, page.Url) ? article : article with { Url = page.Url.AbsoluteUri };
    }

    /// <summary>
    /// Whether a page may say that it is the article of an address: nobody looks on, and a page that claims another site's address would
    /// become a version of its article.
    /// </summary>
    private static bool IsOwn(string? claimed, Uri page)
    {
        if (!Uri.TryCreate(claimed, UriKind.Absolute, out var address)) return false;
        var (one, other) = (Site(address.Host), Site(page.Host));
        return one == other || one.EndsWith("." + other, StringComparison.Ordinal) || other.EndsWith("." + one, StringComparison.Ordinal);
    }

    private static string Site(string host)
    {
        foreach (var prefix in (string[])["www.", "m.", "amp.", "mobiel."])
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && host.IndexOf('.', prefix.Length) > 0) return host[prefix.Length..].ToLowerInvariant();
        return host.ToLowerInvariant();
    }
}
