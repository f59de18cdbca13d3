using System.Net;
using System.Xml.Linq;
using Zegsman.Articles.Markup;
using Zegsman.Articles.Plain;
using Zegsman.Language;

namespace Zegsman.Articles.Feeds;

/// <summary>
/// Reads feeds of RSS 0.9 to 2.0, Atom 1.0 and JSON Feed 1.1, as tolerantly as they are written: what an item lacks is null, and of a feed
/// that breaks off the items before that are there.
/// </summary>
public static class FeedReader
{
    /// <summary>The feed in these bytes.</summary>
    /// <param name="bytes">The bytes of a file or a page.</param>
    /// <param name="hints">What is known of them beside; its address is what addresses in the feed are relative to.</param>
    /// <exception cref="ZegsmanException">It is no feed (ZG121, ZG122), or no text (ZG101).</exception>
    public static Feed Read(byte[] bytes, ArticleHints? hints = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var text = TextDecoder.Decode(bytes, XmlDeclaration.Charset(bytes));
        if (text.TrimStart().StartsWith('{')) return JsonFeed.Read(text, hints?.Url) ?? throw FeedErrors.NoFeed();
        var root = XmlTree.Read(text) ?? throw FeedErrors.Broken();
        return IsFeed(root) ? Of(root, hints?.Url) : throw FeedErrors.NoFeed();
    }

    /// <summary>Whether an XML document is a feed.</summary>
    internal static bool IsFeed(XElement root) => root.Name.LocalName is "rss" or "feed" or "RDF";

    internal static Feed Of(XElement root, Uri? address)
    {
        var channel = root.Named("channel").FirstOrDefault() ?? root;
        var items = root.Name.LocalName == "feed" ? root.Named("entry") : channel.Named("item").Concat(root.Named("item")).Distinct();
        return new Feed(Plain(channel.Text("title")), channel.Text("language") ?? (string?)root.Attribute(XNamespace.Xml + "lang"),
            [.. items.Select(item => Item(item, Base(item, address)))])
        { Pace = FeedPace.Of(channel) };
    }

    private static FeedItem Item(XElement item, Uri? address)
    {
        var guid = item.Text("guid", "id");
        var link = Link(item) ?? (item.Named("guid").FirstOrDefault()?.Attribute("isPermaLink")?.Value != "false" && item.Text("guid") is { } permanent
            && permanent.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? permanent : null);
        return new FeedItem
        {
            Id = guid ?? (string?)item.Attributes().FirstOrDefault(a => a.Name.LocalName == "about"),
            Url = Address(link, address),
            Title = Plain(item.Text("title")),
            Published = item.Text("pubDate", "published", "issued", "date", "created"),
            Updated = item.Text("updated", "modified"),
            Authors = [.. Authors(item)],
            Html = Content(item),
        };
    }

    /// <summary>The link to the article: of several, the one that is not to something else.</summary>
    private static string? Link(XElement item)
    {
        foreach (var link in item.Named("link"))
            if (link.Attribute("href") is { } href && (string?)link.Attribute("rel") is null or "alternate") return href.Value.Trim();
            else if (link.Value.Trim() is { Length: > 0 } text) return text;
        return item.Text("origLink");
    }

    private static IEnumerable<string> Authors(XElement item) =>
        item.Named("author").Select(a => a.Text("name") ?? a.Value).Concat(item.Named("creator").Select(c => c.Value))
            .Select(Person).Where(name => name.Length > 0).SelectMany(AuthorNames.Split).Distinct(StringComparer.Ordinal);

    /// <summary>RSS has "redactie@krant.example (Mina Bos)".</summary>
    private static string Person(string author)
    {
        var (open, close) = (author.IndexOf('('), author.LastIndexOf(')'));
        var name = open >= 0 && close > open ? author[(open + 1)..close] : author;
        return name.Contains('@') ? "" : Plain(name) ?? "";
    }

    private static string? Content(XElement item)
    {
        foreach (var name in (string[])["encoded", "content", "description", "summary"])
            foreach (var element in item.Named(name))
            {
                // XHTML stands in Atom as elements, all other text as text.
                var html = (string?)element.Attribute("type") == "xhtml" ? string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)))
                    : (string?)element.Attribute("type") == "text" ? WebUtility.HtmlEncode(element.Value)
                    : element.Value;
                if (!string.IsNullOrWhiteSpace(html)) return html;
            }
        return null;
    }

    /// <summary>A title without the HTML that some have in it, on one line.</summary>
    internal static string? Plain(string? title)
    {
        if (title is null) return null;
        var text = title.Contains('<') || title.Contains('&') ? string.Concat(Html.PageBuilder.Build(title).Children[1].All.Select(n => n.Text)) : title;
        return Html.PageMetadata.OneLine(text) is { Length: > 0 } line ? line : null;
    }

    internal static Uri? Address(string? link, Uri? address)
    {
        if (link is null) return null;
        var isAddress = address is null ? Uri.TryCreate(link, UriKind.Absolute, out var url) : Uri.TryCreate(address, link, out url);
        return isAddress && url!.Scheme is "http" or "https" ? url : null;
    }

    private static Uri? Base(XElement item, Uri? address) =>
        item.AncestorsAndSelf().Select(a => (string?)a.Attribute(XNamespace.Xml + "base")).FirstOrDefault(b => b is not null) is { } given
            ? Address(given, address) ?? address : address;
}
