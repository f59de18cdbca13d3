using System.Text;
using Zegsman.Articles.Html;
using Zegsman.Articles.Json;
using Zegsman.Articles.Markup;
using Zegsman.Articles.Plain;
using Zegsman.Articles.Warc;
using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>
/// Turns bytes into articles, whatever their format: plain text, HTML, JSON, JSON Lines, feeds, news in
/// ninjs, NewsML-G2 and NITF, web archives (WARC), and any of these compressed with gzip. docs/articles.md says how
/// each is read.
/// </summary>
public static class ArticleReader
{
    /// <summary>The articles in <paramref name="bytes"/>, in order.</summary>
    /// <param name="bytes">The bytes of a file, a page or standard input.</param>
    /// <param name="hints">What is known of them beside.</param>
    /// <exception cref="ZegsmanException">The bytes hold no article, or one of them cannot be read; thrown when it is its turn.</exception>
    public static IEnumerable<Article> Read(byte[] bytes, ArticleHints hints)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return ReadEach(new MemoryStream(bytes, writable: false), hints).Select(r => r.OrThrow());
    }

    /// <summary>
    /// The articles in <paramref name="stream"/>, each as soon as it is read: of JSON Lines one line is held at a time. What cannot be
    /// read is a result with an error, and the rest go on; no <see cref="ZegsmanException"/> is thrown.
    /// </summary>
    /// <param name="stream">A file, a page or standard input, at its start; it need not be seekable and is not closed.</param>
    /// <param name="hints">What is known of it beside.</param>
    public static IEnumerable<ArticleResult> ReadEach(Stream stream, ArticleHints hints)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(hints);
        return Each(stream, hints, mayBePacked: true);
    }

    /// <summary>The same for what came out of a compressed file. What is compressed in it again is refused: unpacking that may never end.</summary>
    internal static IEnumerable<ArticleResult> Unpacked(Stream stream, ArticleHints hints) => Each(stream, hints, mayBePacked: false);

    private static IEnumerable<ArticleResult> Each(Stream stream, ArticleHints hints, bool mayBePacked)
    {
        var peeked = new PeekedStream(stream, 8);
        if (mayBePacked && peeked.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return GzipArticles.Read(peeked, hints);
        if (peeked.Head.StartsWith("WARC/"u8)) return WarcArticles.Read(peeked, hints);
        var source = new ArticleStream(peeked, hints.MaxBytes);
        var format = ArticleFormats.Of(hints, source.Head);
        if (format == ArticleFormat.JsonLines) return JsonArticles.ReadLines(source, hints);
        try
        {
            var bytes = source.ReadToEnd();
            return format == ArticleFormat.Json ? JsonArticles.Read(TextDecoder.Decode(bytes), hints)
                : format == ArticleFormat.Xml ? XmlArticles.Read(TextDecoder.Decode(bytes, XmlDeclaration.Charset(bytes)), hints)
                : [ArticleResult.Of(One(bytes, format, hints))];
        }
        catch (ZegsmanException e)
        {
            return [ArticleResult.Of(e)];
        }
    }

    private static Article One(byte[] bytes, ArticleFormat format, ArticleHints hints)
    {
        var charset = Charset(hints.ContentType);
        if (format == ArticleFormat.PlainText) return PlainTextReader.Read(TextDecoder.Decode(bytes, charset), hints);
        charset ??= Charset(Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1024))));
        return HtmlReader.Read(TextDecoder.Decode(bytes, charset), hints);
    }

    /// <summary>The encoding that a media type or the beginning of a page names; null when it names none.</summary>
    private static string? Charset(string? head)
    {
        const string Key = "charset=";
        var at = head?.IndexOf(Key, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var value = head.AsSpan(at + Key.Length).TrimStart(" \"'");
        var end = value.IndexOfAny(" \"'>;/");
        return end < 0 ? value.ToString() : value[..end].ToString();
    }
}
