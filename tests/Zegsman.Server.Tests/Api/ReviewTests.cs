using System.Net;
using System.Text.Json;
using Zegsman.Ledger.Reviews;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Api;

public sealed class ReviewTests
{
    [Fact]
    public async Task A_reviewer_judges_in_the_own_name_and_the_audit_tells_it()
    {
        await using var server = await TestServer.StartAsync();
        var position = News.Add(server.Ledger);
        using var client = server.ClientWithToken(Role.Reviewer);
        var answer = await Send(client, position, """{"verdict": "reject", "reason": "geen uitspraak"}""");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var review = server.Ledger.Reviews(position).Single();
        (review.Verdict, review.Reviewer, review.Reason).ShouldBe((Verdict.Reject, "reviewer", "geen uitspraak"));
        (await Send(client, position, """{"verdict": "withdraw"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
        JsonDocument.Parse(await client.GetStringAsync($"/statements/{position}/reviews")).RootElement.GetProperty("reviews").GetArrayLength().ShouldBe(2);
        using var admin = server.ClientWithToken(Role.Admin);
        (await admin.GetStringAsync("/audit.json")).ShouldContain($"\"who\":\"reviewer\",\"action\":\"review.reject\",\"target\":\"statement {position}\"");
    }

    [Fact]
    public async Task A_correction_is_sent_as_the_fields_that_are_corrected()
    {
        await using var server = await TestServer.StartAsync();
        var position = News.Add(server.Ledger);
        using var client = server.ClientWithToken(Role.Reviewer);
        (await Send(client, position, """{"verdict": "correct", "correction": {"stance": "deny", "content": [[0, 12]], "speaker": {"name": "Pia Lindeman"}, "said": "2026-03"}}"""))
            .StatusCode.ShouldBe(HttpStatusCode.Created);
        var corrected = server.Ledger.AskAll(new()).Single(s => s.Review?.State == ReviewState.Corrected);
        (corrected.Statement.Content.Text, corrected.Statement.Cue!.Stance).ShouldBe(("De brug over", Zegsman.Statements.Stance.Deny));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"verdict\":\"agree\"}")]
    [InlineData("{\"verdict\":99}")]
    [InlineData("{\"verdict\":\"correct\"}")]
    [InlineData("{\"verdict\":\"confirm\",\"correction\":{\"stance\":\"deny\"}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"content\":[[5,1]]}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"content\":[[-1,3]]}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"content\":[[0,99999999]]}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"content\":[0,3]}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"content\":[[]]}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"content\":[null]}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"said\":\"gisteren\"}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"stance\":77}}")]
    [InlineData("{\"verdict\":\"correct\",\"correction\":{\"speaker\":{\"name\":null}}}")]
    [InlineData("{\"verdict\"")]
    public async Task What_is_no_verdict_is_a_bad_request_and_changes_nothing(string body)
    {
        await using var server = await TestServer.StartAsync();
        var position = News.Add(server.Ledger);
        using var client = server.ClientWithToken(Role.Reviewer);
        var answer = await Send(client, position, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        server.Ledger.Reviews(position).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_judge_with_a_visitors_cookie()
    {
        await using var server = await TestServer.StartAsync();
        var position = News.Add(server.Ledger);
        using var client = await server.ClientSignedInAsync(Role.Reviewer);
        client.DefaultRequestHeaders.Add("Origin", "https://kwaad.example");
        (await Send(client, position, """{"verdict": "confirm"}""")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        server.Ledger.Reviews(position).ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> Send(HttpClient client, long position, string body) =>
        client.PostAsync($"/statements/{position}/reviews", News.Content(body, "application/json"));
}
