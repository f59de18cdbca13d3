using AngleSharp.Html.Parser;
using Zegsman.Language.Identification;
using Zegsman.Language.Tokenization;

namespace Zegsman.Articles.Html;

/// <summary>Reads the article of a web page.</summary>
internal static class HtmlReader
{
    /// <summary>The article of the page.</summary>
    /// <param name="html">The page's source.</param>
    /// <param name="hints">What is known of it beside.</param>
    /// <exception cref="Language.ZegsmanException">The page holds no text.</exception>
    public static Article Read(string html, ArticleHints hints)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var text = string.Join("\n\n", page.QuerySelectorAll("h1, h2, h3, p").Select(e => e.TextContent.Trim()).Where(t => t.Length > 0));
        return new Article
        {
            Id = hints.Url?.AbsoluteUri ?? hints.FileName ?? "-",
            Text = text,
            Language = hints.Language ?? LanguageIdentifier.Identify(text),
            Passages = [.. Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
        };
    }
}
