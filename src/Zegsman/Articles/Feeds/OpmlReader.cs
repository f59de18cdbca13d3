using System.Xml.Linq;
using Zegsman.Articles.Markup;
using Zegsman.Language;

namespace Zegsman.Articles.Feeds;

/// <summary>Reads the lists of feeds that feed readers exchange (OPML 1.0 and 2.0), as tolerantly as they are written.</summary>
public static class OpmlReader
{
    internal const int LongestAddress = 2000;

    /// <summary>The addresses of the feeds, however deep their outlines are nested, each once and in order.</summary>
    /// <param name="bytes">The bytes of a file.</param>
    /// <exception cref="ZegsmanException">It is no OPML, or no feed is in it (ZG224); or it is no text (ZG101).</exception>
    public static IReadOnlyList<Uri> Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var root = XmlTree.Read(TextDecoder.Decode(bytes, XmlDeclaration.Charset(bytes)));
        if (root is null || !Is(root.Name, "opml")) throw FeedErrors.NoOpml();
        List<Uri> feeds =
        [
            .. root.Descendants().Where(e => Is(e.Name, "outline")).SelectMany(e => e.Attributes()).Where(a => Is(a.Name, "xmlUrl"))
                .Select(a => FeedReader.Address(WithoutFeed(a.Value.Trim()), null)).OfType<Uri>()
                .Where(a => a.AbsoluteUri.Length <= LongestAddress).Distinct(),
        ];
        return feeds.Count > 0 ? feeds : throw FeedErrors.NoOpml();
    }

    private static bool Is(XName name, string other) => name.LocalName.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Some write "feed://krant.example/rss" or "feed:https://krant.example/rss".</summary>
    private static string WithoutFeed(string address) =>
        address.StartsWith("feed://", StringComparison.OrdinalIgnoreCase) ? "http://" + address[7..]
        : address.StartsWith("feed:", StringComparison.OrdinalIgnoreCase) ? address[5..]
        : address;
}
