using System.Net;
using System.Text.Json;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Api;

public sealed class PeopleTests
{
    private const string Harbour = "De haven van Oostermeer loopt leeg. \"Er is geen vis meer\", zei visser Piet Bos dinsdag in Oostermeer.";

    [Fact]
    public async Task A_reviewer_says_who_is_who_and_the_speakers_page_and_the_audit_tell_it()
    {
        await using var server = await TestServer.StartAsync();
        var statement = News.Add(server.Ledger);
        News.Add(server.Ledger, Harbour);
        using var client = server.ClientWithToken(Role.Reviewer);
        using var answer = await Send(client, """{"verdict": "merge", "name": "Pia Lindeman", "person": "Piet Bos", "reason": "proef"}""");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var position = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("position").GetInt64();
        using var visitor = server.Client();
        foreach (var name in (string[])["Pia Lindeman", "Piet Bos"])
        {
            var page = await visitor.OpenAsync("/speaker?name=" + Uri.EscapeDataString(name));
            page.TextOf("aside").ShouldContain("Pia Lindeman is Piet Bos");
            page.TextOf("aside").ShouldContain("reviewer");
            page.TextOf("aside").ShouldContain("proef");
        }
        var one = await visitor.OpenAsync($"/statements/{statement}");
        one.TextOf("h1").ShouldContain("Piet Bos");
        one.TextOf(".provenance").ShouldContain("Pia Lindeman");
        (await client.GetStringAsync("/people/verdicts?name=Piet%20Bos")).ShouldContain("\"reviewer\":\"reviewer\"");
        using var withdrawn = await Send(client, $$"""{"verdict": "withdraw", "withdraws": {{position}}}""");
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await visitor.OpenAsync("/speaker?name=Pia%20Lindeman")).TextOf("aside").ShouldNotContain("is Piet Bos");
        using var admin = server.ClientWithToken(Role.Admin);
        (await admin.GetStringAsync("/audit.json")).ShouldContain($"\"who\":\"reviewer\",\"action\":\"people.withdraw\",\"target\":\"verdict {position}\"");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"verdict\":\"marry\",\"name\":\"Pia Lindeman\",\"person\":\"Piet Bos\"}")]
    [InlineData("{\"verdict\":\"merge\"}")]
    [InlineData("{\"verdict\":\"merge\",\"name\":\"Pia Lindeman\",\"person\":\"Niemand\"}")]
    [InlineData("{\"verdict\":\"split\",\"name\":\"Pia Lindeman\",\"person\":\"Een ander\"}")]
    [InlineData("{\"verdict\":\"withdraw\"}")]
    public async Task What_cannot_be_said_is_a_bad_request_and_changes_nothing(string body)
    {
        await using var server = await TestServer.StartAsync();
        News.Add(server.Ledger);
        News.Add(server.Ledger, Harbour);
        using var client = server.ClientWithToken(Role.Reviewer);
        using var answer = await Send(client, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        server.Ledger.PeopleVerdicts().ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> Send(HttpClient client, string body) =>
        client.PostAsync("/people/verdicts", News.Content(body, "application/json"), TestContext.Current.CancellationToken);
}
