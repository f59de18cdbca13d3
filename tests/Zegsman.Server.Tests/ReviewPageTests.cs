using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Tests;
using Zegsman.Statements;
using Zegsman.Server.Access;

namespace Zegsman.Server.Tests;

public sealed class ReviewPageTests : IAsyncLifetime
{
    private TestServer server = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        server = await TestServer.StartAsync(new ServerOptions { Open = Role.Reviewer });
        client = server.Client();
        server.Ledger.Add(News.Bridge().Reading());
        server.Ledger.Add(new News("Vos denkt dat het regent.", "vos.txt").Says("Vos", "denkt", "dat het regent", Stance.Believe, confidence: 0.2).Reading());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_least_sure_come_first_with_the_text_around_them()
    {
        var page = await client.PageAsync("/review");
        page.QuerySelectorAll(".task .who bdi").Select(w => w.TextContent).ShouldBe(["Vos", "Joris van der Berg", "Pia Lindeman"]);
        page.QuerySelector(".task .context")!.TextContent.ShouldBe("Vos denkt dat het regent.");
        page.QuerySelector(".task .context .cue")!.TextContent.ShouldBe("denkt");
        page.QuerySelector("progress")!.GetAttribute("max").ShouldBe("3");
        (await client.PageAsync("/review?q=speaker:Lindeman")).QuerySelectorAll(".task").Length.ShouldBe(1);
        var json = JsonElement.Parse(await client.GetStringAsync("/review.json"));
        (json.GetProperty("waiting").GetInt32(), json.GetProperty("tasks").GetArrayLength()).ShouldBe((3, 3));
        json.GetProperty("tasks")[0].GetProperty("statement").GetProperty("statement").GetProperty("confidence").GetDouble().ShouldBe(0.2);
    }

    [Fact]
    public async Task All_that_waits_is_had_as_a_table_in_the_same_order()
    {
        var rows = (await client.GetStringAsync("/review.csv")).TrimEnd().Split("\r\n");
        rows.Length.ShouldBe(4);
        rows[1].ShouldContain("dat het regent");
        server.Ledger.Review(server.Ledger.Ask(Question.Parse("speaker:Vos"), 1).Statements[0].Position, Verdict.Confirm, "test");
        (await client.GetStringAsync("/review.csv")).ShouldNotContain("dat het regent");
        (await client.GetStringAsync("/review.csv?q=review:confirmed")).ShouldContain("dat het regent");
    }

    [Fact]
    public async Task What_is_forbidden_is_not_said_not_to_be_ordered()
    {
        server.Ledger.Add(new News("Vos verbiedt het zwemmen.", "verbod.txt").Says("Vos", "verbiedt", "het zwemmen", Stance.Order, polarity: Polarity.Negative).Reading());
        (await client.PageAsync("/review?q=stance:order")).QuerySelector(".task")!.TextContent.ShouldContain("verbiedt");
        var page = (await client.PageAsync("/statements?q=stance:order")).QuerySelector(".statements")!.TextContent;
        page.ShouldContain("verbiedt");
        page.ShouldNotContain("eist niet");
    }

    [Fact]
    public async Task A_whole_review_needs_no_script()
    {
        var judged = new List<string>();
        var address = "/review";
        for (var left = 3; left > 0; left--)
        {
            var page = await client.PageAsync(address);
            page.QuerySelectorAll(".task").Length.ShouldBe(left);
            judged.Add(page.QuerySelector(".task .who bdi")!.TextContent);
            var answer = await client.SendAsync(page.QuerySelector(".task .verdict")!, left == 2 ? "reject" : "confirm");
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            address = answer.Headers.Location!.OriginalString.Split('#')[0];
        }
        judged.ShouldBe(["Vos", "Joris van der Berg", "Pia Lindeman"]);
        var done = await client.PageAsync(address);
        done.QuerySelectorAll(".task").ShouldBeEmpty();
        done.QuerySelector("progress")!.GetAttribute("value").ShouldBe("3");
        server.Ledger.Count(Question.Parse("review:confirmed"), 0).Total.ShouldBe(2);
        server.Ledger.Count(Question.Parse("review:rejected"), 0).Total.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_verdict_the_next_statement_is_at_hand_and_the_verdict_can_be_undone()
    {
        var page = await client.PageAsync("/review?q=order:added");
        var tasks = page.QuerySelectorAll(".task");
        var answer = await client.SendAsync(tasks[0].QuerySelector(".verdict")!, "reject", ("reason", "geen uitspraak"));
        var location = answer.Headers.Location!.OriginalString;
        location.ShouldEndWith("#" + tasks[1].Id);
        var position = Position("speaker:Lindeman review:rejected");
        server.Ledger.Reviews(position).ShouldHaveSingleItem().Reason.ShouldBe("geen uitspraak");
        var next = await client.PageAsync(location.Split('#')[0]);
        next.QuerySelectorAll(".task").Length.ShouldBe(2);
        (await client.SendAsync(next.QuerySelector(".done form")!, "withdraw")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        server.Ledger.Statement(position)!.Review.ShouldBeNull();
    }

    [Fact]
    public async Task Words_are_corrected_by_quoting_them_or_by_offsets_and_what_is_not_changed_stays()
    {
        var position = Position("speaker:Lindeman");
        var form = await FormAsync(position);
        (await client.SendAsync(form, "correct", ("content", "de brug | onveilig is"), ("stance", "doubt"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var kept = server.Ledger.Statement(position)!;
        (kept.Statement.Content.Text, kept.Statement.Cue!.Stance, kept.Statement.Cue.Text).ShouldBe(("de brug onveilig is", Stance.Doubt, "ontkent"));
        (kept.Statement.Source!.Entity!.Name, kept.Statement.Source.Entity.Wikidata, kept.Review!.Reviewer).ShouldBe(("Pia Lindeman", "Q4242", "anonymous"));
        var correction = server.Ledger.Reviews(position).Single().Correction!;
        correction.ShouldBe(new Correction { Content = correction.Content, Stance = Stance.Doubt });
        var text = server.Ledger.ReadingOf(position)!.Text;
        var at = text.IndexOf("Lindeman", StringComparison.Ordinal);
        (await client.SendAsync(await FormAsync(position), "correct", ("source", $"{at}-{at + 8}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        kept = server.Ledger.Statement(position)!;
        (kept.Statement.Source!.Text, kept.Statement.Content.Text).ShouldBe(("Lindeman", "de brug onveilig is"));
    }

    [Fact]
    public async Task Another_speaker_is_set_by_name_and_has_none_of_the_ids_of_the_one_before()
    {
        var position = Position("speaker:Lindeman");
        var page = await client.PageAsync($"/review/{position}");
        page.QuerySelectorAll("datalist option").Select(o => o.GetAttribute("value")).ShouldContain("Joris van der Berg");
        await client.SendAsync(page.QuerySelector(".correction")!, "correct", ("speaker", "Joris van der Berg"), ("reason", "hij zei het"));
        var source = server.Ledger.Statement(position)!.Statement.Source!;
        (source.Entity!.Name, source.Entity.Wikidata, source.Kind).ShouldBe(("Joris van der Berg", null, SourceKind.Person));
    }

    [Theory]
    [InlineData("content", "woorden die er niet staan", "ZG751")]
    [InlineData("content", "", "ZG661")]
    [InlineData("content", "99999-100000", "ZG661")]
    [InlineData("stance", "shouts", "ZG752")]
    [InlineData("said", "gisteren", "ZG753")]
    [InlineData("place", "", "ZG664")]
    public async Task What_cannot_be_corrected_so_is_told_and_changes_nothing(string field, string value, string code)
    {
        var position = Position("speaker:Lindeman");
        using var answer = await client.SendAsync(await FormAsync(position), "correct", (field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(code);
        server.Ledger.Reviews(position).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        var position = Position("speaker:Lindeman");
        using var stranger = server.Client();
        using var answer = await stranger.PostAsync($"/review/{position}", new FormUrlEncodedContent(new Dictionary<string, string> { ["verdict"] = "reject" }));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var form = await FormAsync(position);
        using var forged = await client.SendAsync(form, "reject", ("form-token", "x"));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        server.Ledger.Reviews(position).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_verdict_nobody_is_sent_elsewhere()
    {
        var form = await FormAsync(Position("speaker:Lindeman"));
        using var answer = await client.SendAsync(form, "confirm", ("from", "queue"), ("q", "kwaad"), ("cursor", "//kwaad.example"), ("next", "https://kwaad.example"));
        answer.Headers.Location!.OriginalString.ShouldStartWith("/review?q=");
    }

    [Fact]
    public async Task Every_verdict_ever_given_stands_under_the_statement()
    {
        var position = Position("speaker:Lindeman");
        await client.SendAsync((await client.PageAsync($"/review/{position}")).QuerySelector(".verdict")!, "confirm");
        await client.SendAsync((await client.PageAsync($"/review/{position}")).QuerySelector(".verdict")!, "withdraw");
        (await client.PageAsync($"/review/{position}")).QuerySelectorAll("main .tasks tbody tr").Length.ShouldBe(2);
        (await client.GetAsync("/review/99999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<IElement> FormAsync(long position) => (await client.PageAsync($"/review/{position}")).QuerySelector(".correction")!;

    private long Position(string question) => server.Ledger.Ask(Question.Parse(question), 1).Statements[0] is { } kept ? kept.Corrects ?? kept.Position : 0;
}
