using Zegsman.Articles;
using Zegsman.Articles.Html;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Html;

public sealed class PageErrorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html><title>Kop</title>")]
    [InlineData("<div id=root></div><script>start()</script><noscript>Zet JavaScript aan.</noscript>")]
    [InlineData("<p>&nbsp;</p><p>\u200B</p><hr>")]
    [InlineData("<nav><a href=/>Voorpagina</a></nav>")]
    public void A_page_without_text_is_an_error_that_says_what_to_do(string html)
    {
        var error = Error(html);
        error.Code.ShouldBe("ZG111");
        error.Message.ShouldContain("save");
    }

    [Fact]
    public void A_page_that_shows_only_the_beginning_to_strangers_is_an_error_that_says_what_to_do()
    {
        var error = Error("""
            <title>Wie betaalt de dijk?</title><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>
            <article><h1>Wie betaalt de dijk?</h1><p class=intro>De dijk moet hoger, maar niemand wil de rekening betalen.</p>
            <div class=subscribe><p>Neem een abonnement en lees dit artikel en al onze andere artikelen, elke dag van het jaar.</p></div></article>
            """);
        error.Code.ShouldBe("ZG112");
        error.Message.ShouldContain("signed in");
    }

    [Fact]
    public void A_page_for_subscribers_that_has_its_text_is_read() =>
        Page.Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>
            <article><h1>De dijk</h1><p class=intro>De dijk moet hoger.</p><p>Maar niemand wil de rekening betalen, zegt de dijkgraaf.</p></article>
            """).Passages.Count.ShouldBe(3);

    [Fact]
    public void A_page_written_by_scripts_is_read_from_its_JSON_LD() =>
        Page.Lines(Page.Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"De dijk","articleBody":"De dijk moet hoger.\n\nNiemand wil betalen."}</script><div id=root></div>
            """)).ShouldBe(["Title: De dijk", "Paragraph: De dijk moet hoger.", "Paragraph: Niemand wil betalen."]);

    private static ZegsmanException Error(string html) => Should.Throw<ZegsmanException>(() => HtmlReader.Read(html, new ArticleHints()));
}
