using System.Text;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Server.Marking;
using Zegsman.Server.Pages;
using Zegsman.Statements;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Read.Html;

/// <summary>Writes the page of one article.</summary>
internal sealed class ArticlePage(Reading reading, StringBuilder html)
{
    private readonly Article article = reading.Article;
    private readonly Labels labels = Labels.Of(reading.Article);
    private readonly IReadOnlyList<NumberedStatement> statements = NumberedStatement.Of(reading.Statements);

    public void Write()
    {
        var title = article.Title ?? article.Id;
        var style = PageStyle.For(statements.Count);
        var policy = $"default-src 'none'; style-src '{PageStyle.Hash(style)}'; base-uri 'none'; form-action 'none'";
        html.Append(InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{labels.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="Zegsman">
            <title>{HtmlText.Escape(title)}</title>
            <style>{style}</style>
            </head>
            <body>

            """);
        Header(title);
        Text();
        html.Append(InvariantCulture, $"<footer><p>{labels.MadeWith} · {article.TextHash}</p></footer>\n</body>\n</html>\n");
    }

    private void Header(string title)
    {
        html.Append("<header>\n");
        if (article.Passages.All(p => p.Kind != PassageKind.Title))
            html.Append(InvariantCulture, $"<h1>{HtmlText.Escape(title)}</h1>\n");
        var facts = new List<string>();
        if (article.Publisher is { } publisher) facts.Add(HtmlText.Escape(publisher));
        if (article.Published is { } published) facts.Add($"<time>{published.Value}</time>");
        if (article.Authors.Count > 0) facts.Add(HtmlText.Escape(string.Join(", ", article.Authors)));
        facts.Add(Link(article.Url) ?? HtmlText.Escape(article.Id));
        facts.Add(article.Language == TextLanguage.Other ? labels.NotRead : labels.Statements(statements.Count));
        html.Append(InvariantCulture, $"<p class=\"facts\">{string.Join(" · ", facts)}</p>\n");
        if (statements.Count > 0) Legend();
        html.Append("</header>\n");
    }

    private void Legend()
    {
        html.Append(InvariantCulture, $"<p class=\"legend\"><strong>{labels.Legend}:</strong> ")
            .Append(InvariantCulture, $"<span class=\"source\">{labels.Source}</span> ")
            .Append(InvariantCulture, $"<span class=\"cue\">{labels.Cue}</span> <span class=\"content\">{labels.Content} ")
            .Append(InvariantCulture, $"<span class=\"content\">{labels.Nested}</span></span>");
        foreach (var group in statements.Select(s => s.Statement.Cue?.Stance).OfType<Stance>().Distinct().Order().GroupBy(s => (StanceGroup?)s.Group()).OrderBy(g => g.Key))
        {
            var stances = string.Join(", ", group.Select(labels.Stance));
            html.Append(InvariantCulture, $" <span class=\"swatch {group.Key.Class()}\">{stances}</span>");
        }
        html.Append("</p>\n");
    }

    private void Text()
    {
        var blocks = Block.Of(article.Passages, article.Text.Length);
        var notesOf = NotesByBlock(blocks);
        var marks = new OpenMarks(Mark.Of(statements, article.Text.Length));
        var (text, notes) = (new MarkedText(article.Text, html, labels), new Notes(reading, html, labels));

        var language = article.Language == TextLanguage.Other ? "" : article.Language.Code();
        html.Append(InvariantCulture, $"<main class=\"marked\" lang=\"{language}\">\n");
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (IsBlank(block))
            {
                html.Append("<span class=\"t gap\">");
                HtmlText.Append(html, block.Span.In(article.Text));
                html.Append("</span>\n");
                continue;
            }
            var (before, after) = Frame(block.Passage);
            html.Append("<div class=\"row\">").Append(before);
            text.Write(block.Span, marks.At(block.Span));
            html.Append(after);
            notes.Write(notesOf[i].ToList());
            html.Append("</div>\n");
        }
        html.Append("</main>\n");
    }

    /// <summary>A statement is noted beside the block in which its content begins.</summary>
    private ILookup<int, NumberedStatement> NotesByBlock(List<Block> blocks)
    {
        var written = Enumerable.Range(0, blocks.Count).Where(i => !IsBlank(blocks[i])).ToArray();
        return statements.ToLookup(s =>
        {
            var start = s.Statement.Content.Spans.Count > 0 ? s.Statement.Content.Spans[0].Start : 0;
            var at = Array.FindLastIndex(written, i => blocks[i].Span.Start <= start);
            return at >= 0 ? written[at] : written.FirstOrDefault(-1);
        });
    }

    private bool IsBlank(Block block) => block.Span.Trim(article.Text).IsEmpty;

    /// <summary>The elements around a passage's text. The text alone stands in elements of class "t".</summary>
    private (string Before, string After) Frame(Passage? passage) => passage?.Kind switch
    {
        PassageKind.Title => ("<h1 class=\"t\">", "</h1>"),
        PassageKind.Heading => ("<h2 class=\"t\">", "</h2>"),
        PassageKind.Quotation => ("<blockquote><p class=\"t\">", "</p></blockquote>"),
        PassageKind.Post => ($"<blockquote class=\"post\"><p class=\"by\">{PostLine(passage)}</p><p class=\"t\">", "</p></blockquote>"),
        { } kind => ($"<p class=\"t {kind.ToString().ToLowerInvariant()}\">", "</p>"),
        null => ("<p class=\"t\">", "</p>"),
    };

    private string PostLine(Passage post)
    {
        var handle = post.Author?.Handle is { } account ? "@" + account : null;
        var author = string.Join(' ', ((string?[])[post.Author?.Name, handle]).Where(a => !string.IsNullOrEmpty(a)));
        string?[] facts = [labels.Post, HtmlText.Escape(post.Medium ?? ""), HtmlText.Escape(author), post.Published?.Value, Link(post.Url)];
        return string.Join(" · ", facts.Where(f => !string.IsNullOrEmpty(f)));
    }

    /// <summary>A link, for a web address only: one of another scheme might run something.</summary>
    private static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? $"<a href=\"{HtmlText.Escape(address.AbsoluteUri)}\" rel=\"noreferrer\">{HtmlText.Escape(address.Host)}</a>"
            : null;
}
