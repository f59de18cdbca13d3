using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Zegsman.Articles.Iptc;

/// <summary>Writes the body of news in XML, whether of NITF or XHTML, as HTML.</summary>
internal static class NewsBody
{
    /// <summary>The HTML; empty for no element.</summary>
    public static string Html(XElement? body)
    {
        var html = new StringBuilder();
        if (body is not null) Write(body, html);
        return html.ToString();
    }

    private static void Write(XElement element, StringBuilder html)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text) html.Append(WebUtility.HtmlEncode(text.Value));
            if (node is not XElement child) continue;
            var name = Name(child.Name.LocalName);
            if (name is null) continue;
            if (name.Length > 0) html.Append('<').Append(name).Append(Link(child)).Append('>');
            Write(child, html);
            if (name.Length > 0 && name != "br") html.Append("</").Append(name).Append('>');
        }
    }

    private static string Link(XElement element) =>
        element.Name.LocalName == "a" && element.Attribute("href") is { } href ? $" href=\"{WebUtility.HtmlEncode(href.Value)}\"" : "";

    /// <summary>The element of HTML that one stands for; empty for one of which only what is in it counts, null for what is no text.</summary>
    private static string? Name(string name) => name switch
    {
        "hl1" or "hl2" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "h2",
        "bq" or "block-quote" or "blockquote" => "blockquote",
        "credit" or "p" or "div" or "li" or "ul" or "ol" or "a" or "br" or "figure" or "figcaption" or "section" or "cite" or "time" => name == "credit" ? "p" : name,
        "media" => "figure",
        "media-caption" or "media-producer" => "figcaption",
        "block" or "body.content" or "body" => "div",
        "media-reference" or "media-metadata" or "media-object" or "script" or "style" or "head" or "title" or "table" or "fn" => null,
        _ => "",
    };
}
