using System.Globalization;
using System.Text;
using Zegsman.Articles;
using Zegsman.Articles.Html;

namespace Zegsman.Tests.Articles.Html;

/// <summary>Short ways to read web pages in tests.</summary>
internal static class Page
{
    public static readonly Uri Address = new("https://krant.example/nieuws/1");

    public static Article Read(string html, ArticleHints? hints = null)
    {
        var article = HtmlReader.Read(html, hints ?? new ArticleHints { Url = Address });
        Invariants.Check(article);
        return article;
    }

    /// <summary>The passages of a page with this in its body, as "kind: text"; a break inside one shows as "⏎".</summary>
    public static string[] Outline(string body) => [.. Lines(Read("<body>" + body))];

    public static IEnumerable<string> Lines(Article article) => article.Passages.Select(p => $"{p.Kind}: {p.Span.In(article.Text)}".Replace('\n', '⏎'));

    public static Passage Single(Article article, PassageKind kind) => article.Passages.Single(p => p.Kind == kind);

    /// <summary>All that a page says, but for its language, in lines.</summary>
    public static string Describe(Article article)
    {
        var lines = new StringBuilder();
        void Line(string name, object? value)
        {
            if (value is not null) lines.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }
        Line("url", article.Url);
        Line("publisher", article.Publisher);
        Line("published", article.Published);
        Line("title", article.Title);
        Line("authors", article.Authors.Count == 0 ? null : string.Join("; ", article.Authors));
        foreach (var passage in article.Passages)
        {
            lines.Append('\n');
            Line(passage.Kind.ToString(), passage.Span.In(article.Text).Replace('\n', '⏎'));
            Line("  author", passage.Author is { } author ? $"{author.Name}{(author.Handle is { } handle ? $" @{handle}" : "")}" : null);
            Line("  words", passage.Body?.In(article.Text).Replace('\n', '⏎'));
            Line("  published", passage.Published);
            Line("  medium", passage.Medium);
            Line("  url", passage.Url);
        }
        return lines.ToString();
    }
}
