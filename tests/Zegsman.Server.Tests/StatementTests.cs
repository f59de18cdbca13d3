using System.Globalization;
using System.Net;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Server.Tests;

public sealed class StatementTests(SampleServer samples)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Ledger.KeptStatement Kept => samples.Server.Ledger.Ask(Question.Parse("speaker:Heukelom kind:direct"), 1).Statements[0];

    private static string Address(long position, string rest = "") => "/statements/" + position.ToString(CultureInfo.InvariantCulture) + rest;

    [Fact]
    public async Task A_statement_tells_what_it_rests_on_and_where_it_stands()
    {
        using var client = samples.Server.Client();
        var (kept, page) = (Kept, await client.OpenAsync(Address(Kept.Position)));
        page.TextOf("blockquote").ShouldBe(string.Join(' ', kept.Statement.Content.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        page.TextOf(".provenance").ShouldContain(kept.Statement.Evidence.Model);
        page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(href => href!.StartsWith("/articles/", StringComparison.Ordinal)
            && href.EndsWith("#s-" + kept.Position.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_statement_is_data_too()
    {
        using var client = samples.Server.Client();
        var json = JsonDocument.Parse(await client.GetStringAsync(Address(Kept.Position, ".json"), Cancellation)).RootElement;
        json.GetProperty("statement").GetProperty("position").GetInt64().ShouldBe(Kept.Position);
        var linked = await client.GetAsync(Address(Kept.Position, ".jsonld"), Cancellation);
        linked.Content.Headers.ContentType!.MediaType.ShouldBe("application/ld+json");
        (await linked.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Quotation");
    }

    [Theory]
    [InlineData("/statements/999999999")]
    [InlineData("/statements/0")]
    [InlineData("/statements/-1")]
    [InlineData("/statements/abc")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var client = samples.Server.Client();
        (await client.OpenAsync(address, HttpStatusCode.NotFound)).TextOf("h1").ShouldBe("There is nothing here");
    }

    [Theory]
    [InlineData("/statements/..%2f..%2fetc%2fpasswd")]
    [InlineData("/statements/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..%2f..%2fZegsman.Server.dll")]
    public async Task An_address_leads_to_no_file(string address)
    {
        using var client = samples.Server.Client();
        (await client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_site_may_frame_a_statement_and_nothing_else()
    {
        using var client = samples.Server.Client();
        async Task<string> Policy(string address) => (await client.GetAsync(address, Cancellation)).Headers.GetValues("Content-Security-Policy").Single();
        (await Policy(Address(Kept.Position, "?embed"))).ShouldContain("frame-ancestors *");
        (await Policy(Address(Kept.Position))).ShouldContain("frame-ancestors 'none'");
        (await Policy("/statements?embed")).ShouldContain("frame-ancestors 'none'");
        (await Policy("/statements/999999999?embed")).ShouldContain("frame-ancestors 'none'");
        (await client.OpenAsync(Address(Kept.Position, "?embed"))).QuerySelector("nav, form, script").ShouldBeNull();
    }

    [Fact]
    public async Task A_site_is_told_how_to_embed_a_statement()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync(Address(Kept.Position));
        var told = page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        var json = JsonDocument.Parse(await client.GetStringAsync(told + "&maxwidth=400", Cancellation)).RootElement;
        json.GetProperty("version").GetString().ShouldBe("1.0");
        json.GetProperty("width").GetInt32().ShouldBe(400);
        json.GetProperty("author_name").GetString().ShouldBe("Ties van Heukelom");
        json.GetProperty("html").GetString()!.ShouldContain(new Uri(samples.Server.Address, Address(Kept.Position)) + "?embed");
    }

    [Theory]
    [InlineData("https://elders.example/statements/1", HttpStatusCode.NotFound)]
    [InlineData("geen adres", HttpStatusCode.NotFound)]
    public async Task Only_statements_of_this_server_are_embedded(string url, HttpStatusCode status)
    {
        using var client = samples.Server.Client();
        (await client.GetAsync("/oembed?url=" + Uri.EscapeDataString(url), Cancellation)).StatusCode.ShouldBe(status);
        (await client.GetAsync("/oembed?format=xml&url=" + Uri.EscapeDataString(url), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Fact]
    public async Task A_review_stands_on_the_page_of_its_statement()
    {
        await using var server = await TestServer.StartAsync();
        Fill(server, Samples.Articles().First(a => a.Title?.StartsWith("Van Heukelom komt terug", StringComparison.Ordinal) ?? false));
        var position = server.Ledger.Ask(new Question(), 1).Statements[0].Position;
        server.Ledger.Review(position, Verdict.Confirm, "Mina", reason: "zelf gehoord");
        using var client = server.Client();
        var page = await client.OpenAsync(Address(position), language: "nl");
        page.QuerySelectorAll("table tbody td").Skip(1).Select(c => c.TextContent).ShouldBe(["Mina", "bevestigd", "zelf gehoord"]);
    }

    [Fact]
    public async Task Words_of_an_article_run_nothing_and_turn_nothing()
    {
        await using var server = await TestServer.StartAsync();
        Fill(server, ArticleReader.Read(System.Text.Encoding.UTF8.GetBytes("""
            Publisher: <img src=x onerror=alert(1)>
            Url: javascript:alert(2)
            Published: 2020-05-01
            Language: nl

            Burgemeester <b>Anna</b> de Wit zegt iets

            Burgemeester Anna de Wit zei vrijdag: “De brug <script>alert(3)</script> is \u202Eniet\u202C veilig.”
            """.Replace("\\u202E", "\u202E", StringComparison.Ordinal).Replace("\\u202C", "\u202C", StringComparison.Ordinal)), new ArticleHints { FileName = "a.txt" }).Single());
        server.Ledger.Count(new Question(), 0).Total.ShouldBePositive();
        using var client = server.Client();
        var position = server.Ledger.Ask(new Question(), 1).Statements[0].Position;
        foreach (var address in (string[])["/", "/statements", "/outlets", Address(position), Address(position, "?embed"), "/speaker?name=" + Uri.EscapeDataString("Anna de Wit")])
        {
            var page = await client.OpenAsync(address);
            page.QuerySelectorAll("script:not([src]), img, b, [onerror]").ShouldBeEmpty(address);
            page.QuerySelectorAll("a").ShouldAllBe(a => !a.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
            page.Body!.TextContent.ShouldNotContain('\u202E', address);
        }
    }

    private static void Fill(TestServer server, Article article)
    {
        using var reader = StatementReader.Load();
        server.Ledger.Add(reader.Read(article));
    }
}
