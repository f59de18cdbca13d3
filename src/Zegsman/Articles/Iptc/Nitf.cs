using System.Xml.Linq;
using Zegsman.Articles.Html;
using Zegsman.Articles.Markup;
using Zegsman.Language;

namespace Zegsman.Articles.Iptc;

/// <summary>Reads news in NITF, the older XML of the IPTC.</summary>
internal static class Nitf
{
    /// <summary>The article of an element "nitf".</summary>
    /// <param name="nitf">The element.</param>
    /// <param name="around">What stands around it, where it is part of NewsML; what it says itself goes before that.</param>
    /// <param name="hints">What is known of where it came from.</param>
    /// <exception cref="ZegsmanException">It has no text (ZG102).</exception>
    public static Article Read(XElement nitf, ArticleMetadata around, ArticleHints hints)
    {
        var (head, body) = (nitf.Named("head").FirstOrDefault(), nitf.Find("body.head"));
        var docdata = head?.Find("docdata");
        return FragmentReader.Read(NewsBody.Html(nitf.Find("body.content")), around with
        {
            Id = around.Id ?? docdata?.Find("doc-id")?.Attribute("id-string")?.Value,
            Title = OneLine(body?.Find("hl1")?.Value) ?? OneLine(head?.Text("title")) ?? around.Title,
            Published = Date(docdata?.Find("date.issue")) ?? Date(docdata?.Find("date.release")) ?? around.Published
                ?? Date(body?.Find("story.date")),
            Publisher = OneLine(docdata?.Find("doc.copyright")?.Attribute("holder")?.Value) ?? around.Publisher ?? OneLine(body?.Find("distributor")?.Value),
            Authors = PageMetadata.Persons([Byline(body)]) is { Count: > 0 } authors ? authors : around.Authors,
            Language = (string?)nitf.Attribute(XNamespace.Xml + "lang") ?? around.Language,
        }, hints);
    }

    private static string? Byline(XElement? body) =>
        body?.Find("byline") is not { } byline ? null : byline.Text("person") ?? string.Concat(byline.Nodes().OfType<XText>().Select(t => t.Value));

    /// <summary>A date as the format writes it: "20261128T143000Z" or ISO 8601 as it is.</summary>
    internal static string? Date(XElement? element)
    {
        var text = ((string?)element?.Attribute("norm") ?? element?.Value)?.Trim();
        if (text is not { Length: >= 8 } || !text.AsSpan(0, 8).ContainsOnlyDigits()) return string.IsNullOrEmpty(text) ? null : text;
        var day = $"{text[..4]}-{text[4..6]}-{text[6..8]}";
        return text.Length >= 13 && text[8] == 'T' && text.AsSpan(9, 4).ContainsOnlyDigits() ? $"{day}T{text[9..11]}:{text[11..13]}{Zone(text)}" : day;
    }

    private static string Zone(string text)
    {
        var zone = text[Math.Min(text.Length, 15)..];
        return zone is ['+' or '-', _, _, _, _] ? zone[..3] + ":" + zone[3..] : zone;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    internal static string? OneLine(string? text) => PageMetadata.OneLine(text) is { Length: > 0 } line ? line : null;
}
