using System.Text;
using Zegsman.Articles.Html;
using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>Turns bytes into articles, whatever their format: plain text, HTML, JSON, or JSON Lines with many articles.</summary>
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
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        if (hints.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true) yield return ArticleResult.Of(HtmlReader.Read(text, hints));
        else yield return ArticleResult.Of(Plain(text, hints));
    }

    private static Article Plain(string text, ArticleHints hints) => new()
    {
        Id = hints.FileName ?? hints.Url?.AbsoluteUri ?? "-",
        Text = text,
        Language = hints.Language ?? Language.Identification.LanguageIdentifier.Identify(text),
        Passages = [.. Language.Tokenization.Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
    };
}
