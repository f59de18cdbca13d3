using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Articles;
using Zegsman.Articles.Html;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Html;

public sealed class HtmlSoupTests
{
    /// <summary>Pieces of pages, whole and broken, so that every rule is met in odd company.</summary>
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=byline>", "<div class='quote'>", "</div>", "<article>", "</article>", "<main>", "<h1>", "</h1>", "<h2>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>",
        "</table>", "<blockquote>", "<blockquote class=twitter-tweet>", "<blockquote class=tiktok-embed>", "</blockquote>", "<footer>", "<cite>", "</cite>", "<figure>", "<figcaption>",
        "</figure>", "<aside>", "</aside>", "<nav>", "</nav>", "<a href='/x'>", "</a>", "<b>", "</b>", "<q>", "</q>", "<br>", "<hr>", "<pre>", "</pre>", "<svg>", "</svg>", "<script>", "</script>",
        "<time datetime='2026-01-09T08:02'>", "</time>", "<title>", "</title>", "<!--", "-->", "<", ">", "</", "<!", "\"", "'", "=", "/", "&", "&amp;", "&#", "&#xD800;", "&eacute", "<p hidden>",
        "<p itemprop=description>", "<div itemprop=articleBody>", "<section class=related>", "<script type='application/ld+json'>", "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Kop\"}", "{\"@id\":",
        "<meta property='og:title' content='Kop | Krant'>", "<link rel=canonical href='/x'>", "Hij zei: “het is waar”. ", "De wethouder meldt dat de brug over de Lauwer dit jaar niet dichtgaat. ",
        "— Els (@els) 16 juli 2018", "@els", "Geplaatst door Els op ", "Lees ook: ", "Door Jan Jansen", "16 juli 2018", " ", "\n", "\u00A0", "\u00AD", "\u200B", "\u2028", "🚀", "\uD83D", "\uDE80", "\0", "\u0301",
    ];

    private static readonly Arbitrary<string> Soups = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 2000)]
    public Property Any_soup_of_tags_is_an_article_or_a_known_error() => Prop.ForAll(Soups, Check);

    [Property(MaxTest = 300)]
    public void Any_characters_are_an_article_or_a_known_error(string characters) => Check(characters ?? "");

    [Property(MaxTest = 300)]
    public Property Reading_twice_gives_the_same() => Prop.ForAll(Soups, soup => Read(soup)?.TextHash.ShouldBe(Read(soup)!.TextHash));

    private static void Check(string html)
    {
        if (Read(html) is { } article) Invariants.Check(article);
    }

    private static Article? Read(string html)
    {
        try
        {
            return HtmlReader.Read(html, new ArticleHints { Url = Page.Address });
        }
        catch (ZegsmanException e) when (e.Code is "ZG111" or "ZG112")
        {
            return null;
        }
    }
}
