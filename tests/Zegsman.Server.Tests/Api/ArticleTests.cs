using System.Net;
using System.Text.Json;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Api;

public sealed class ArticleTests
{
    [Fact]
    public async Task An_editor_adds_articles_and_what_is_added_twice_changes_nothing()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Editor);
        var lines = $$"""
            {"id": "a", "text": {{JsonSerializer.Serialize(News.Text)}}}
            {"id": "b"}
            {"id": "c", "text": "\"De dijk is veilig\", zegt dijkgraaf Joris van Heukelom."}
            """;
        var first = await Add(client, lines);
        first.Select(a => a.GetProperty("kind").GetString()).ShouldBe(["article", null, "article"]);
        first[1].GetProperty("code").GetString().ShouldBe("ZG105");
        first[1].GetProperty("line").GetInt32().ShouldBe(2);
        server.Ledger.Count(new(), 0).Total.ShouldBe(first.Sum(a => a.GetProperty("statements").GetInt32()));
        (await Add(client, lines)).Select(a => a.GetProperty("kind").GetString()).ShouldBe(["nothing", null, "nothing"]);
        using var admin = server.ClientWithToken(Role.Admin);
        var audit = await admin.GetStringAsync("/audit.json");
        audit.Split("article.add").Length.ShouldBe(3);
    }

    [Fact]
    public async Task An_admin_has_an_article_forgotten_and_it_is_not_added_again()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Admin);
        var line = $$"""{"id": "brug", "text": {{JsonSerializer.Serialize(News.Text)}}}""";
        await Add(client, line);
        var number = server.Ledger.Read(session => session.Number("select id from article"))!.Value;
        (await client.DeleteAsync($"/articles/{number}?reason=verzoek")).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Ledger.Count(new(), 0).Total.ShouldBe(0);
        (await client.DeleteAsync($"/articles/{number}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Add(client, line)).Single().GetProperty("kind").GetString().ShouldBe("forgotten");
        (await client.GetStringAsync("/audit.json")).ShouldContain("article.forget");
    }

    private static async Task<List<JsonElement>> Add(HttpClient client, string lines)
    {
        var answer = await client.PostAsync("/articles", News.Content(lines, "application/jsonl"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("articles").EnumerateArray()];
    }
}
