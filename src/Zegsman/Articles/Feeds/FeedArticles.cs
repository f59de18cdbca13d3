using Zegsman.Articles.Html;
using Zegsman.Language;

namespace Zegsman.Articles.Feeds;

/// <summary>Reads the items of a feed as articles, each with the text that the feed has of it.</summary>
internal static class FeedArticles
{
    public static IEnumerable<ArticleResult> Read(Feed feed, ArticleHints hints)
    {
        if (feed.Items.Count == 0) yield return ArticleResult.Of(FeedErrors.NoItems());
        foreach (var item in feed.Items) yield return Result(() => Of(item, feed, hints));
    }

    /// <summary>The article of an item.</summary>
    /// <exception cref="ZegsmanException">It has no text (ZG102).</exception>
    public static Article Of(FeedItem item, Feed feed, ArticleHints hints) => FragmentReader.Read(item.Html ?? "", new ArticleMetadata
    {
        Id = item.Url?.AbsoluteUri ?? item.Id,
        Url = item.Url?.AbsoluteUri,
        Title = item.Title,
        Published = item.Published ?? item.Updated,
        Publisher = feed.Title,
        Language = feed.Language,
        Authors = item.Authors,
    }, hints);

    internal static ArticleResult Result(Func<Article> read)
    {
        try
        {
            return ArticleResult.Of(read());
        }
        catch (ZegsmanException error)
        {
            return ArticleResult.Of(error);
        }
    }
}
