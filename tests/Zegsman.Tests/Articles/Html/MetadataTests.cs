using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Html;

public sealed class MetadataTests
{
    private const string Text = "<p>De brug over de Lauwer gaat dit jaar niet dicht, meldt de gemeente, en het werk begint pas volgend jaar.</p>";

    [Fact]
    public void JSON_LD_counts_before_OpenGraph_and_that_before_other_tags()
    {
        const string Json = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Kop uit JSON","datePublished":"2026-03-01","author":{"name":"An Json"},"publisher":{"name":"Json Nieuws"},"url":"https://a.example/json"}</script>
            """;
        const string Graph = """
            <meta property="og:title" content="Kop uit OG"><meta property="article:published_time" content="2026-03-02"><meta property="article:author" content="An Graph">
            <meta property="og:site_name" content="Graph Nieuws"><meta property="og:url" content="https://a.example/og">
            """;
        const string Meta = """
            <title>Kop uit title</title><meta name="date" content="2026-03-03"><meta name="author" content="An Meta"><meta name="publisher" content="Meta Nieuws">
            """;
        Facts(Meta + Graph + Json).ShouldBe("Kop uit JSON | 2026-03-01 | An Json | Json Nieuws | https://a.example/json".Replace("/json", "/og"));
        Facts(Meta + Graph).ShouldBe("Kop uit OG | 2026-03-02 | An Graph | Graph Nieuws | https://a.example/og");
        Facts(Meta).ShouldBe("Kop uit title | 2026-03-03 | An Meta | Meta Nieuws | https://krant.example/nieuws/1");
        Facts(Json).ShouldBe("Kop uit JSON | 2026-03-01 | An Json | Json Nieuws | https://a.example/json");
        Facts(Graph + "<link rel='x canonical' href='../stuk?id=2'>").ShouldEndWith("https://krant.example/stuk?id=2");
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Kop"}""")]
    [InlineData("""{"@type":["Thing","ReportageNewsArticle"],"headline":"Kop",}""")]
    [InlineData("""[{"@type":"WebSite","headline":"Nee"},{"@type":"https://schema.org/OpinionNewsArticle","headline":"Kop"}]""")]
    [InlineData("""{"@context":"x","@graph":[{"@type":"Person","headline":"Nee"},{"@type":"Article","headline":"Kop"}]}""")]
    [InlineData("""{"@type":"WebPage","headline":"Nee","mainEntity":{"@type":"BlogPosting","headline":"Kop"}}""")]
    [InlineData("""/* x */ {"@type":"Article","headline":"  K&#111;p\n"}""")]
    public void An_article_is_found_wherever_JSON_LD_may_put_it(string json) => Facts($"<title>Nee</title><script type='application/ld+json'>{json}</script>").ShouldStartWith("Kop |");

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1, \"x\", {}]")]
    [InlineData("{\"@type\": 1, \"@graph\": 2}")]
    [InlineData("{\"@type\": \"Article\", \"headline\": 1, \"author\": [1, {\"name\": []}], \"publisher\": {\"@id\": \"#x\"}, \"datePublished\": \"gisteren\"}")]
    [InlineData("{\"@type\": \"Article\", \"headline\": \"\\ud800\"}")]
    public void Broken_JSON_LD_says_nothing(string json) => Facts($"<title>Kop</title><script type='application/ld+json'>{json}</script>").ShouldStartWith("Kop |  |  |  |");

    [Theory]
    [InlineData("2026-03-14T08:30:00+01:00", "2026-03-14T08:30:00+01:00")]
    [InlineData("2026-03-14T08:30:00.123Z", "2026-03-14T08:30:00Z")]
    [InlineData("2026-03-14T08:30", "2026-03-14T08:30")]
    [InlineData("2026-03-14", "2026-03-14")]
    [InlineData("2026-03", "2026-03")]
    [InlineData("14 maart 2026", "2026-03-14")]
    public void Dates_keep_their_precision_and_their_offset(string given, string read) =>
        Read($"<meta property=article:published_time content='{given}'>").Published!.Value.Value.ShouldBe(read);

    [Fact]
    public void Digits_of_another_script_make_no_date() =>
        Read("<meta property=article:published_time content='202\u0666-03-14T08:30:0\uAA51Z'>").Published.ShouldBeNull();

    [Fact]
    public void Without_tags_the_time_beside_the_text_is_when_it_was_published() =>
        Page.Read($"<article><h1>Brug</h1><time datetime='2026-03-14T08:30:00+01:00'>vandaag</time>{Text}<p>Op <time datetime=2020-01-01>1 januari 2020</time> ging de brug over de Lauwer ook al niet dicht.</p></article>")
            .Published!.Value.Value.ShouldBe("2026-03-14T08:30:00+01:00");

    [Fact]
    public void Without_times_the_date_of_the_byline_counts() =>
        Page.Read($"<html lang=nl><article><h1>Brug</h1><div class=byline>Door Jansje Wiarda | 14 maart 2026</div>{Text}</article>").Published!.Value.Value.ShouldBe("2026-03-14");

    [Theory]
    [InlineData("Door Jansje Wiarda en Okke Brandsma", "Jansje Wiarda; Okke Brandsma")]
    [InlineData("By Imogen Tarrant and Caleb Osei", "Imogen Tarrant; Caleb Osei")]
    [InlineData("Jansje Wiarda, Okke Brandsma", "Jansje Wiarda; Okke Brandsma")]
    [InlineData("https://krant.example/jansje", "")]
    [InlineData("Redactie", "Redactie")]
    public void Authors_are_names(string given, string names) => string.Join("; ", Read($"<meta name=author content='{given}'>").Authors).ShouldBe(names);

    [Theory]
    [InlineData("Brug blijft open | De Waterpost", "De Waterpost", "Brug blijft open")]
    [InlineData("De Waterpost: brug blijft open", "De Waterpost", "De Waterpost: brug blijft open")]
    [InlineData("De Waterpost - Brug blijft open", "De Waterpost", "Brug blijft open")]
    [InlineData("Brug - dit jaar - blijft open", "De Waterpost", "Brug - dit jaar - blijft open")]
    public void The_outlets_name_is_no_part_of_the_title(string said, string publisher, string title) =>
        Read($"<title>{said}</title><meta property=og:site_name content='{publisher}'>").Title.ShouldBe(title);

    [Fact]
    public void The_title_is_the_heading_as_the_page_shows_it_when_it_agrees_with_what_is_said()
    {
        Page.Read($"<title>Brug blijft open</title><header><h1>De Waterpost</h1></header><h1>Brug blijft <i>toch</i> open</h1>{Text}").Title.ShouldBe("Brug blijft toch open");
        Page.Read($"<title>Brug blijft open</title><h1>De Waterpost</h1>{Text}").Title.ShouldBe("Brug blijft open");
        Page.Read($"<title>Brug blijft open</title><h1><span>Analyse</span>Brug blijft open</h1>{Text}").Title.ShouldBe("Brug blijft open");
        Page.Read(Text).Title.ShouldBeNull();
    }

    [Fact]
    public void An_article_is_called_by_its_address_or_else_its_file_or_else_its_text()
    {
        Page.Read(Text).Id.ShouldBe("https://krant.example/nieuws/1");
        Page.Read($"<link rel=canonical href=https://krant.example/brug>{Text}").Id.ShouldBe("https://krant.example/brug");
        Page.Read(Text, new ArticleHints { FileName = "brug.html" }).Id.ShouldBe("brug.html");
        Page.Read(Text, new ArticleHints()).Id.ShouldBe(Page.Read(Text, new ArticleHints()).TextHash["sha256:".Length..][..16]);
    }

    [Theory]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>")]
    [InlineData("<link rel=canonical href='file:///etc/passwd'>")]
    [InlineData("<link rel=canonical href='http://['>")]
    public void Only_a_web_address_is_an_address(string link) => Read(link).Url.ShouldBe("https://krant.example/nieuws/1");

    [Fact]
    public void The_text_tells_the_language_and_what_the_page_declares_counts_only_when_the_text_does_not()
    {
        const string Dutch = "<p>Hij zei dat het college van burgemeester en wethouders het plan niet wil, en dat het geld er ook niet is.</p>";
        const string French = "Le maire a déclaré lundi que le pont sur la rivière ne serait pas fermé cette année, parce que la commune n'a pas encore reçu "
            + "l'argent que la province lui avait promis, et parce que les habitants du village n'auraient pas d'autre chemin pour aller en ville.";
        Page.Read($"<html lang=en>{Dutch}").Language.ShouldBe(TextLanguage.Dutch);
        Page.Read("<html lang=nl><p>Hallo.").Language.ShouldBe(TextLanguage.Dutch);
        Page.Read("<html lang=en><p>Hallo.").Language.ShouldBe(TextLanguage.English);
        Page.Read($"<html lang=nl><p>{French}").Language.ShouldBe(TextLanguage.Other);
        Page.Read($"<html lang=nl>{Dutch}", new ArticleHints { Language = TextLanguage.English }).Language.ShouldBe(TextLanguage.English);
    }

    private static Article Read(string head) => Page.Read($"<html><head>{head}</head><body>{Text}</body></html>");

    private static string Facts(string head)
    {
        var article = Read(head);
        return $"{article.Title} | {article.Published} | {string.Join("; ", article.Authors)} | {article.Publisher} | {article.Url}";
    }
}
