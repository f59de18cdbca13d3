using System.Text;
using System.Text.Json;

namespace Zegsman.Articles;

/// <summary>How an article is written down.</summary>
internal enum ArticleFormat
{
    PlainText,
    Html,

    /// <summary>One object, or an array of objects.</summary>
    Json,

    /// <summary>One object a line.</summary>
    JsonLines,

    /// <summary>A feed, or news of an agency.</summary>
    Xml,
}

/// <summary>Tells the format by the media type, else by the file's extension, else by how the bytes begin.</summary>
internal static class ArticleFormats
{
    /// <param name="hints">The name and media type they came with.</param>
    /// <param name="head">The first bytes, in UTF-8 or an encoding like it; all of them when they are few.</param>
    public static ArticleFormat Of(ArticleHints hints, ReadOnlySpan<byte> head) =>
        (ByMediaType(hints.ContentType) ?? ByExtension(hints.FileName ?? hints.Url?.AbsolutePath)) switch
        {
            ArticleFormat.Json => JsonShape(head),
            // Pages of XHTML may come as any XML.
            ArticleFormat.Xml when LooksLikeHtml(WithoutMark(head).TrimStart(" \t\r\n"u8)) => ArticleFormat.Html,
            { } format => format,
            null => Sniff(head),
        };

    private static ArticleFormat? ByMediaType(string? contentType) => contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ArticleFormat.Html,
        "application/json" or "application/feed+json" => ArticleFormat.Json,
        "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" or "application/xml" or "text/xml" => ArticleFormat.Xml,
        "application/jsonl" or "application/x-jsonlines" or "application/x-ndjson" or "application/ndjson" => ArticleFormat.JsonLines,
        _ => null,
    };

    private static ArticleFormat? ByExtension(string? name) => Path.GetExtension(name)?.ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
        ".jsonl" or ".ndjson" => ArticleFormat.JsonLines,
        ".json" => ArticleFormat.Json,
        ".xml" or ".rss" or ".atom" => ArticleFormat.Xml,
        ".txt" or ".text" or ".md" => ArticleFormat.PlainText,
        _ => null,
    };

    private static ArticleFormat Sniff(ReadOnlySpan<byte> head)
    {
        var start = WithoutMark(head).TrimStart(" \t\r\n"u8);
        if (start.IsEmpty) return ArticleFormat.PlainText;
        var next = start[1..].TrimStart(" \t\r\n"u8);
        if (start[0] == '{' && !next.IsEmpty && next[0] is (byte)'"' or (byte)'}') return JsonShape(head);
        if (start[0] == '[' && !next.IsEmpty && next[0] is (byte)'{' or (byte)']') return ArticleFormat.Json;
        if (start[0] != '<') return ArticleFormat.PlainText;
        return LooksLikeHtml(start) ? ArticleFormat.Html : LooksLikeNews(start) ? ArticleFormat.Xml : ArticleFormat.PlainText;
    }

    /// <summary>JSON Lines when the first line is a whole value or never ends; one document when a value goes on over line ends.</summary>
    private static ArticleFormat JsonShape(ReadOnlySpan<byte> head)
    {
        var start = WithoutMark(head).TrimStart(" \t\r\n"u8);
        if (start.StartsWith("["u8)) return ArticleFormat.Json;
        var end = start.IndexOf((byte)'\n');
        if (end < 0) return ArticleFormat.JsonLines;
        var reader = new Utf8JsonReader(start[..end]);
        try
        {
            while (reader.Read()) continue;
            return ArticleFormat.JsonLines;
        }
        catch (JsonException)
        {
            return ArticleFormat.Json;
        }
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<string> openings =
        [
            "<!doctype html", "<html", "<head", "<title", "<meta", "<link", "<script", "<body", "<main", "<article", "<section", "<header",
            "<div", "<h1", "<h2", "<p>", "<p ", "<!--",
        ];
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 1024)]);
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && text.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool LooksLikeNews(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 2048)]);
        return text.StartsWith("<?xml", StringComparison.Ordinal)
            || ((string[])["<rss", "<feed", "<rdf:RDF", "<nitf", "<newsItem", "<newsMessage"]).Any(o => text.StartsWith(o, StringComparison.Ordinal));
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) =>
        head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
}
