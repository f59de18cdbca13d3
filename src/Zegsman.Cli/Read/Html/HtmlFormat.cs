using System.Text;

namespace Zegsman.Cli.Read.Html;

/// <summary>
/// One article as a page of its own, with its statements marked in the text and noted beside it. The page needs nothing else: no
/// script, no font, no picture, and its policy allows none.
/// </summary>
internal sealed class HtmlFormat : IReadingFormat
{
    public string Render(Reading reading)
    {
        var html = new StringBuilder(reading.Article.Text.Length * 3);
        new ArticlePage(reading, html).Write();
        return html.ToString();
    }
}
