using System.Xml.Linq;
using Zegsman.Articles.Feeds;
using Zegsman.Articles.Html;
using Zegsman.Articles.Markup;

namespace Zegsman.Articles.Iptc;

/// <summary>Reads news in NewsML-G2: items by themselves or in a message, with their text in XHTML, NITF or plain.</summary>
internal static class NewsMl
{
    /// <summary>Whether an XML document is of this format.</summary>
    public static bool Is(XElement root) => root.Name.LocalName is "newsItem" or "newsMessage" or "itemSet";

    /// <summary>The articles of all its items.</summary>
    public static IEnumerable<ArticleResult> Read(XElement root, ArticleHints hints)
    {
        var items = root.DescendantsAndSelf().Where(e => e.Name.LocalName == "newsItem").ToList();
        if (items.Count == 0) yield return ArticleResult.Of(FeedErrors.NoItems());
        foreach (var item in items) yield return FeedArticles.Result(() => Item(item, hints));
    }

    private static Article Item(XElement item, ArticleHints hints)
    {
        var (meta, content) = (item.Named("itemMeta").FirstOrDefault(), item.Named("contentMeta").FirstOrDefault());
        var metadata = new ArticleMetadata
        {
            Id = (string?)item.Attribute("guid"),
            Title = Nitf.OneLine(content?.Text("headline")) ?? Nitf.OneLine(meta?.Text("title")),
            Published = Nitf.Date(meta?.Named("firstCreated").FirstOrDefault()) ?? Nitf.Date(content?.Named("contentCreated").FirstOrDefault())
                ?? Nitf.Date(meta?.Named("versionCreated").FirstOrDefault()),
            Publisher = Provider(meta),
            Language = (string?)content?.Named("language").FirstOrDefault()?.Attribute("tag") ?? (string?)item.Attribute(XNamespace.Xml + "lang"),
            Authors = PageMetadata.Persons([content?.Text("by")]),
        };
        var set = item.Named("contentSet").FirstOrDefault();
        if (set?.Find("nitf") is { } nitf) return Nitf.Read(nitf, metadata, hints);
        if (set?.Named("inlineXML").FirstOrDefault() is { } inline) return FragmentReader.Read(NewsBody.Html(inline.Find("body") ?? inline), metadata, hints);
        var data = set?.Named("inlineData").FirstOrDefault();
        var isHtml = ((string?)data?.Attribute("contenttype"))?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
        return FragmentReader.Read(isHtml ? data!.Value : JsonFeed.Paragraphs(data?.Value) ?? "", metadata, hints);
    }

    /// <summary>The agency: its name, or else its code without the list that it is from ("nprov:ANP").</summary>
    private static string? Provider(XElement? meta)
    {
        var provider = meta?.Named("provider").FirstOrDefault();
        return Nitf.OneLine(provider?.Text("name")) ?? (string?)provider?.Attribute("literal") ?? ((string?)provider?.Attribute("qcode"))?.Split(':')[^1];
    }
}
