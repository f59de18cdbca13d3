using Zegsman.Articles.Feeds;
using Zegsman.Articles.Iptc;
using Zegsman.Language;

namespace Zegsman.Articles.Markup;

/// <summary>Reads the articles of an XML document that is no page: a feed, or news of an agency.</summary>
internal static class XmlArticles
{
    /// <exception cref="ZegsmanException">It is neither (ZG121), or no XML (ZG122).</exception>
    public static IEnumerable<ArticleResult> Read(string xml, ArticleHints hints)
    {
        var root = XmlTree.Read(xml) ?? throw FeedErrors.Broken();
        if (FeedReader.IsFeed(root)) return FeedArticles.Read(FeedReader.Of(root, hints.Url), hints);
        if (NewsMl.Is(root)) return NewsMl.Read(root, hints);
        return root.Name.LocalName == "nitf" ? [FeedArticles.Result(() => Nitf.Read(root, new ArticleMetadata(), hints))] : throw FeedErrors.NoFeed();
    }
}
