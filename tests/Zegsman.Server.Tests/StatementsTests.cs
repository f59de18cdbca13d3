using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Tests;

public sealed class StatementsTests(SampleServer samples)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private long Total(string question = "") => samples.Server.Ledger.Count(Question.Parse(question), 0).Total;

    [Fact]
    public async Task Every_facet_leads_to_as_many_statements_as_it_tells()
    {
        using var client = samples.Server.Client();
        var sections = (await client.OpenAsync("/statements?q=lang:nl")).QuerySelectorAll(".facets section");
        sections.Length.ShouldBeGreaterThan(7);
        foreach (var section in sections)
            foreach (var link in section.QuerySelectorAll(":scope > ul a"))
            {
                var total = Number((await client.OpenAsync(link.GetAttribute("href")!)).TextOf(".total").Split(' ')[0]);
                // A last name finds those with a first name too, and what was said in some month of two years is asked for with either.
                if (section.QuerySelector("h2")!.TextContent is "Speaker" or "Subject" or "Said") total.ShouldBeGreaterThanOrEqualTo(Number(link.QuerySelector(".count")!.TextContent), link.TextContent);
                else total.ShouldBe(Number(link.QuerySelector(".count")!.TextContent), link.TextContent);
            }
    }

    [Fact]
    public async Task A_facet_that_is_on_is_taken_off_again()
    {
        using var client = samples.Server.Client();
        var on = (await client.OpenAsync("/statements?q=stance:deny,admit")).QuerySelectorAll(".facets [aria-current]");
        on.Select(l => l.GetAttribute("href")).ShouldBe(["/statements?q=stance%3Aadmit", "/statements?q=stance%3Adeny"], ignoreOrder: true);
    }

    [Fact]
    public async Task Each_thing_that_is_asked_for_can_be_taken_away()
    {
        using var client = samples.Server.Client();
        var pills = (await client.OpenAsync("/statements?q=" + Uri.EscapeDataString("speaker:Heukelom about:Hoogwolde said:2016-10 niet"))).QuerySelectorAll(".pills a[rel]");
        pills.Length.ShouldBe(4);
        pills.Select(p => Question.Parse(Uri.UnescapeDataString(p.GetAttribute("href")!.Split("q=")[1])).ToString()).ShouldContain("speaker:Heukelom about:Hoogwolde niet");
    }

    [Fact]
    public async Task The_bars_of_the_histogram_lead_to_the_statements_of_their_month()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=speaker:Heukelom");
        var bars = page.QuerySelectorAll("svg a[data-period]");
        bars.Select(b => b.GetAttribute("data-period")).ShouldContain("2016-10");
        foreach (var bar in bars)
        {
            var question = Question.Parse(Uri.UnescapeDataString(bar.GetAttribute("href")!.Split("q=")[1]));
            question.Said!.Text.ShouldBe(bar.GetAttribute("data-period"));
            question.Speakers.ShouldBe(["Heukelom"]);
        }
        var brushed = await client.GetAsync(page.QuerySelector("svg[data-brush]")!.GetAttribute("data-brush") + Uri.EscapeDataString("2016-10/2016-11"), Cancellation);
        Uri.UnescapeDataString(brushed.Headers.Location!.OriginalString).ShouldBe("/statements?q=speaker:Heukelom said:2016-10/2016-11");
    }

    [Fact]
    public async Task What_the_histogram_shows_stands_in_a_table_too()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=speaker:Heukelom");
        page.QuerySelectorAll(".chart tbody tr td:last-child").Sum(c => long.Parse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(Total("speaker:Heukelom") - samples.Server.Ledger.Timeline(Question.Parse("speaker:Heukelom"), TimelineField.Stance, PeriodLength.Month).Undated);
        page.QuerySelector(".chart svg title").ShouldNotBeNull();
        page.QuerySelector(".chart svg desc")!.TextContent.ShouldContain("2016");
    }

    [Fact]
    public async Task Page_after_page_shows_every_statement_once()
    {
        using var client = samples.Server.Client();
        var seen = new List<string>();
        for (string? address = "/statements?q=order:confidence"; address is not null;)
        {
            var page = await client.OpenAsync(address);
            seen.AddRange(page.QuerySelectorAll(".statements > li").Select(li => li.Id!));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        seen.Count.ShouldBe((int)Total());
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("jsonl", "application/jsonl")]
    public async Task A_file_has_all_rows(string form, string type)
    {
        using var client = samples.Server.Client();
        var answer = await client.GetAsync($"/statements.{form}?q=lang:nl", Cancellation);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"zegsman.{form}");
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        ((long)Rows(text)).ShouldBe(Total("lang:nl") + (form == "csv" ? 1 : 0));
    }

    [Fact]
    public async Task A_question_is_a_feed()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=speaker:Heukelom");
        var atom = XDocument.Parse(await client.GetStringAsync(page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"), Cancellation));
        atom.Root!.Elements().Count(e => e.Name.LocalName == "entry").ShouldBe((int)Total("speaker:Heukelom"));
        var json = JsonDocument.Parse(await client.GetStringAsync(page.QuerySelector("link[type='application/feed+json']")!.GetAttribute("href"), Cancellation));
        json.RootElement.GetProperty("feed_url").GetString().ShouldBe(new Uri(samples.Server.Address, "/statements.feed.json?q=speaker%3AHeukelom").AbsoluteUri);
    }

    [Theory]
    [InlineData("spreker:Heukelom", "ZG611")]
    [InlineData("speaker:\"Heukelom", "ZG613")]
    [InlineData("said:morgen", "ZG61")]
    [InlineData("'; drop table statement; --", "ZG61")]
    [InlineData("<script>alert(1)</script> stance:<b>", "ZG61")]
    public async Task A_question_that_is_none_is_told_and_can_be_repaired(string question, string code)
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=" + Uri.EscapeDataString(question), HttpStatusCode.BadRequest);
        page.TextOf("main").ShouldContain(code);
        page.QuerySelector("#q")!.GetAttribute("value").ShouldBe(question);
        page.QuerySelectorAll("script:not([src]), b").ShouldBeEmpty();
        var json = await client.GetAsync("/statements.json?q=" + Uri.EscapeDataString(question), Cancellation);
        json.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        json.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        json.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
    }

    [Theory]
    [InlineData("cursor=abc")]
    [InlineData("limit=veel")]
    public async Task Other_parameters_that_are_wrong_are_told_too(string query)
    {
        using var client = samples.Server.Client();
        (await client.OpenAsync("/statements?" + query, HttpStatusCode.BadRequest)).TextOf("h1").ShouldBe("That did not work");
    }

    [Fact]
    public async Task An_empty_answer_says_without_what_there_would_be_one()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=" + Uri.EscapeDataString("speaker:Heukelom said:1950"));
        page.TextOf(".total").ShouldBe("0 statements");
        var ways = page.QuerySelectorAll(".empty li");
        ways.Length.ShouldBe(1);
        ways[0].TextContent.ShouldContain("1950");
        ways[0].QuerySelector("a")!.GetAttribute("href").ShouldBe("/statements?q=speaker%3AHeukelom");
    }

    [Fact]
    public async Task A_form_becomes_a_question()
    {
        using var client = samples.Server.Client();
        var answer = await client.GetAsync("/ask?who=Ties+van+Heukelom&what=raad&words=%22niet+veilig%22&stance=deny&stance=admit&from=2016-10&to=2016-11&confidence=0.7&kind=&review=none&order=oldest", Cancellation);
        Question.Parse(Uri.UnescapeDataString(answer.Headers.Location!.OriginalString.Split("q=")[1])).ToString()
            .ShouldBe("speaker:\"Ties van Heukelom\" about:raad stance:deny,admit said:2016-10/2016-11 confidence:0.7 review:none \"niet veilig\" order:oldest");
    }

    [Fact]
    public async Task A_form_shows_the_question_that_is_asked()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=" + Uri.EscapeDataString("speaker:Heukelom stance:deny said:2016-10/P2M confidence:0.7"));
        page.QuerySelector("#f-who")!.GetAttribute("value").ShouldBe("Heukelom");
        (page.QuerySelector("#f-from")!.GetAttribute("value"), page.QuerySelector("#f-to")!.GetAttribute("value")).ShouldBe(("2016-10-01", "2016-11-30"));
        page.QuerySelectorAll(".builder input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["deny"]);
        page.QuerySelector("#f-confidence option[selected]")!.GetAttribute("value").ShouldBe("0.7");
    }

    [Fact]
    public async Task An_answer_can_be_had_again_elsewhere()
    {
        using var client = samples.Server.Client();
        var ways = (await client.OpenAsync("/statements?q=" + Uri.EscapeDataString("speaker:\"Pia 't Hart\""))).TextOf(".reproduce");
        ways.ShouldContain("zegsman ask 'speaker:\"Pia '\\''t Hart\"' --format csv");
        ways.ShouldContain(samples.Server.Address + "statements.csv?q=speaker%3A%22Pia%20%27t%20Hart%22");
    }

    [Fact]
    public async Task The_answer_page_is_light()
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = samples.Server.Address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var page = await client.GetByteArrayAsync("/statements", Cancellation);
        var loaded = (await samples.Server.Client().OpenAsync("/statements")).QuerySelectorAll("link[rel=stylesheet], script[src], link[rel=icon]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src"));
        var length = page.Length;
        foreach (var address in loaded) length += (await client.GetByteArrayAsync(address, Cancellation)).Length;
        length.ShouldBeLessThan(100_000);
    }

    private static long Number(string text) => long.Parse(text.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How many lines there are outside quotation marks.</summary>
    private static long Rows(string text)
    {
        var (rows, isQuoted) = (0L, false);
        foreach (var c in text)
        {
            if (c == '"' && !text.StartsWith('{')) isQuoted = !isQuoted;
            if (c == '\n' && !isQuoted) rows++;
        }
        return rows;
    }
}
