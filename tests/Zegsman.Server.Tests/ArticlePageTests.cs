using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Tests;
using Zegsman.Server.Access;
using Zegsman.Server.Pages.Articles;
using Zegsman.Statements;

namespace Zegsman.Server.Tests;

public sealed class ArticlePageTests : IAsyncLifetime
{
    private TestServer server = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        server = await TestServer.StartAsync(new ServerOptions { Open = Role.Reviewer });
        client = server.Client();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_page_has_the_text_of_the_article_with_every_statement_marked_in_it_and_noted_beside_it()
    {
        var reading = News.Bridge().Reading();
        var kept = Added(reading);
        var page = await client.PageAsync(Address(kept));
        Text(page).ShouldBe(string.Concat(reading.Article.Passages.Select(p => p.Span.In(reading.Article.Text))));
        foreach (var statement in kept)
        {
            var mark = page.QuerySelector($".marked span[id='s-{statement.Position}']").ShouldNotBeNull();
            mark.ClassList.ShouldContain("content");
            page.QuerySelectorAll($".marked a.ref[href='#n-{statement.Position}']").Length.ShouldBe(1);
            page.QuerySelector($"#n-{statement.Position} a[href='#s-{statement.Position}']").ShouldNotBeNull();
        }
        page.QuerySelector("html")!.GetAttribute("lang").ShouldBe("nl");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_note_tells_what_the_statement_rests_on()
    {
        var kept = Added(News.Bridge().Reading())[0];
        var note = (await client.PageAsync(Address([kept]))).QuerySelector($"#n-{kept.Position} .provenance")!;
        foreach (var told in (string[])["ontkent", "Pia Lindeman", "Q4242", "90", "toy 1", "niet nagekeken"]) note.TextContent.ShouldContain(told);
        note.QuerySelector("a[href='https://www.wikidata.org/wiki/Q4242']").ShouldNotBeNull();
        server.Ledger.Review(kept.Position, Ledger.Reviews.Verdict.Confirm, "Mina", reason: "staat er zo");
        note = (await client.PageAsync(Address([kept]))).QuerySelector($"#n-{kept.Position} .provenance")!;
        foreach (var told in (string[])["bevestigd", "Mina", "staat er zo"]) note.TextContent.ShouldContain(told);
    }

    [Fact]
    public async Task A_statement_inside_another_is_marked_inside_it_and_its_note_is_indented()
    {
        var kept = Added(new News("Bos erkent dat Vos beweert dat de brug zakt.").Says("Bos", "erkent", "dat Vos beweert dat de brug zakt", Stance.Admit)
            .Says("Vos", "beweert", "dat de brug zakt", Stance.Claim, parent: "s1").Reading());
        var page = await client.PageAsync(Address(kept));
        page.QuerySelector($".content[id='s-{kept[0].Position}'] .content[id='s-{kept[1].Position}']").ShouldNotBeNull();
        page.QuerySelector($"#n-{kept[1].Position}")!.ClassList.ShouldContain("d1");
        page.QuerySelector($"#n-{kept[1].Position} .provenance")!.TextContent.ShouldContain("dat Vos beweert dat de brug zakt");
    }

    [Fact]
    public async Task Every_version_has_an_address_and_what_changed_is_told_in_statements_and_words()
    {
        const string Url = "https://nieuws.example/brug";
        Added(new News("Bos: de brug blijft open.\nHet regent.") { Url = Url }.Says("Bos", ":", "de brug blijft open").Reading());
        var kept = Added(new News("Bos: de brug gaat dicht.\nHet regent.") { Url = Url }.Says("Bos", ":", "de brug gaat dicht").Reading());
        var number = kept[0].Article.Number;
        var last = await client.PageAsync($"/articles/{number}");
        last.QuerySelectorAll(".versions [aria-current]").ShouldHaveSingleItem().TextContent.ShouldBe("2");
        Text(last).ShouldContain("gaat dicht");
        var first = await client.PageAsync(last.QuerySelector(".versions a[href*='version=1']")!.GetAttribute("href")!);
        Text(first).ShouldContain("blijft open");
        var address = last.QuerySelector($"a[href^='/articles/{number}/changes']")!.GetAttribute("href")!;
        var changes = await client.PageAsync(address);
        changes.QuerySelectorAll(".changes del > del").Select(e => e.TextContent).ShouldBe(["blijft open"]);
        changes.QuerySelectorAll(".changes ins > ins").Select(e => e.TextContent).ShouldBe(["gaat dicht"]);
        changes.QuerySelector("main")!.TextContent.ShouldNotContain("Het regent");
        var json = JsonElement.Parse(await client.GetStringAsync(address.Replace("/changes", "/changes.json", StringComparison.Ordinal)));
        json.GetProperty("text")[0].GetProperty("beforeOnly")[0].EnumerateArray().Select(n => n.GetInt32()).ShouldBe([13, 24]);
        json.GetProperty("statements").GetArrayLength().ShouldBeGreaterThan(0);
        (await client.GetAsync($"/articles/{number}?version=3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/articles/{number}/changes?from=1&to=7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_is_there_as_data()
    {
        var reading = News.Bridge().Reading();
        var kept = Added(reading);
        var json = JsonElement.Parse(await client.GetStringAsync($"/articles/{kept[0].Article.Number}.json"));
        json.GetProperty("text")[0].GetProperty("text").GetString().ShouldBe(reading.Article.Text);
        json.GetProperty("length").GetInt32().ShouldBe(reading.Article.Text.Length);
        json.GetProperty("share").GetString().ShouldBe("full");
        json.GetProperty("article").GetProperty("number").GetInt64().ShouldBe(kept[0].Article.Number);
        json.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("position").GetInt64()).ShouldBe(kept.Select(k => k.Position));
        var span = json.GetProperty("statements")[0].GetProperty("statement").GetProperty("content").GetProperty("spans")[0];
        reading.Article.Text[span[0].GetInt32()..span[1].GetInt32()].ShouldBe("dat de brug bij Óstermeer onveilig is");
        (await client.GetAsync("/articles/999999.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/articles/x")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><svg/onload=alert(1)><animate onbegin=alert(1)>")]
    [InlineData("</p></div></main></body><script src=//kwaad.example/x.js></script>")]
    [InlineData("<a href=\"javascript:alert(1)\">klik</a> [klik](javascript:alert(1))")]
    [InlineData("</textarea></q><b><i></b></i><table><tr></div></blockquote><!-- ]]> -->")]
    [InlineData("<base href=//kwaad.example/><style>*{display:none}</style><form action=//kwaad.example>")]
    [InlineData("&lt;script&gt; &#60;b&#62; &amp; {{7*7}} @(1+1) ${1}")]
    public async Task Whatever_an_article_says_is_shown_as_text_and_runs_nothing(string words)
    {
        var kept = Added(new News($"Bos zegt {words} en gaat.", words) { Url = "javascript:alert(1)//" + words, Publisher = words }.Names(words)
            .Says(words, "zegt", words, medium: words).Reading());
        foreach (var address in (string[])[Address(kept), $"/review/{kept[0].Position}", "/review", "/statements"])
        {
            var page = await client.PageAsync(address);
            page.ShouldRunNothingForeign();
            page.QuerySelector("main")!.TextContent.ShouldContain(words, customMessage: address);
        }
        Text(await client.PageAsync(Address(kept))).ShouldBe($"Bos zegt {words} en gaat.");
    }

    [Fact]
    public async Task Words_that_turn_the_direction_of_reading_turn_nothing_and_can_be_seen()
    {
        const string Turned = "\u202Enev\u2066eil\u202C \0\u009B";
        var kept = Added(new News($"Bos zegt {Turned} en gaat.") { Publisher = Turned }.Names(Turned).Says(Turned, "zegt", Turned).Reading());
        foreach (var address in (string[])[Address(kept), $"/review/{kept[0].Position}", "/review"])
        {
            var text = (await client.PageAsync(address)).DocumentElement.TextContent;
            text.ShouldNotContain(c => (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || (char.IsControl(c) && c != '\n' && c != '\t'));
            text.ShouldContain("␦nev␦eil␦");
        }
    }

    [Fact]
    public async Task A_paragraph_of_five_megabytes_is_shown_in_parts_quickly()
    {
        var sentence = "De brug van Oostermeer is al jaren aan het zakken en niemand doet er iets aan. ";
        var text = string.Concat(Enumerable.Repeat(sentence, 5_000_000 / sentence.Length)) + "Bos zegt: het is genoeg.";
        var kept = Added(new News(text).Says("Bos", "zegt", "het is genoeg").Says("De brug", "is", text[20..^20]).Reading());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var first = await client.GetStringAsync(Address(kept));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        first.Length.ShouldBeLessThan(500_000);
        var last = await client.PageAsync(Addressed(kept[0]));
        last.QuerySelector($"[id='s-{kept[0].Position}']")!.TextContent.ShouldBe("het is genoeg");
        last.QuerySelector("a[rel='prev']").ShouldNotBeNull();
        last.QuerySelector("a[rel='next']").ShouldBeNull();
        (await client.GetStringAsync("/review")).Length.ShouldBeLessThan(500_000);
    }

    [Fact]
    public async Task The_parts_of_a_long_article_have_all_of_its_text_once_and_every_statement_once()
    {
        var news = new News(string.Join('\n', Enumerable.Range(0, 6000).Select(i => $"Bos{i} zegt: zin {i} is waar 😀 hoor.")));
        for (var i = 0; i < 6000; i += 100) news.Says($"Bos{i} ", "zegt", $"zin {i} is waar 😀");
        var reading = news.Reading();
        var kept = Added(reading);
        var (text, found, address) = ("", new List<string>(), (string?)Address(kept));
        while (address is not null)
        {
            var page = await client.PageAsync(address);
            text += Text(page);
            found.AddRange(page.QuerySelectorAll(".marked .note").Select(n => n.Id!));
            address = page.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }
        text.ShouldBe(reading.Article.Text.Replace("\n", "", StringComparison.Ordinal));
        found.ShouldBe(kept.Select(k => $"n-{k.Position}"));
    }

    [Fact]
    public void Where_the_text_is_not_shown_the_statements_still_are()
    {
        var text = string.Join(' ', Enumerable.Repeat("voor", 100)) + " Bos zegt: de brug zakt. " + string.Join(' ', Enumerable.Repeat("na", 200));
        var kept = Added(new News(text).Says("Bos", "zegt", "de brug zakt").Reading());
        var whole = server.Ledger.Article(kept[0].Article.Number)!;
        var none = ArticleModel.Of(whole, TextShare.None);
        none.Text.ShouldBeEmpty();
        var row = ArticleRows.Of(none, ArticlePortion.Of(text, none.Passages, 0)).ShouldHaveSingleItem();
        (row.Pieces.Count, row.Notes.Single().IsInText, row.Notes.Single().Kept.Position).ShouldBe((0, false, kept[0].Position));
        var snippet = ArticleModel.Of(whole, TextShare.Snippet).Text.ShouldHaveSingleItem();
        snippet.Text.ShouldContain(" Bos zegt: de brug zakt. ");
        snippet.Text.Length.ShouldBeLessThan(250);
        snippet.Span.In(text).ShouldBe(snippet.Text);
        ArticleModel.Of(whole, TextShare.Full).Text.ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    private static string Text(IDocument page) => string.Concat(page.QuerySelectorAll(".marked .t").Select(e => e.TextContent));

    private static string Address(IReadOnlyList<KeptStatement> kept) => $"/articles/{kept[0].Article.Number}";

    private static string Addressed(KeptStatement kept) => Server.Pages.Addresses.InArticle(kept);

    private List<KeptStatement> Added(Reading reading)
    {
        server.Ledger.Add(reading);
        var newest = server.Ledger.Ask(new Question { Order = AnswerOrder.Latest }, 1).Statements[0].Article;
        return [.. server.Ledger.Article(newest.Number, newest.Version)!.Statements];
    }
}
