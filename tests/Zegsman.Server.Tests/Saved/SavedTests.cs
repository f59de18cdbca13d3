using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;
using Zegsman.Server.Tests.Api;

namespace Zegsman.Server.Tests.Saved;

public sealed class SavedTests
{
    [Fact]
    public async Task A_question_is_saved_and_deleted_on_the_page_by_its_owner_only()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Reader);
        (await client.SendFormAsync("/saved", "/saved", ("name", "De brug"), ("question", "about:brug  stance:deny"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.GetStringAsync("/saved")).ShouldContain("De brug");
        var saved = JsonDocument.Parse(await client.GetStringAsync("/saved.json")).RootElement.GetProperty("questions")[0];
        saved.GetProperty("question").GetString().ShouldBe("about:brug stance:deny");
        var id = saved.GetProperty("id").GetInt64();
        using var other = await server.ClientSignedInAsync(Role.Editor);
        (await other.GetStringAsync("/saved.json")).ShouldNotContain("brug");
        (await other.SendFormAsync("/saved", $"/saved/{id}/delete")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.SendFormAsync("/saved", $"/saved/{id}/delete")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.GetStringAsync("/saved.json")).ShouldNotContain("brug");
    }

    [Fact]
    public async Task A_feed_is_read_by_whoever_knows_its_address_until_it_is_withdrawn()
    {
        await using var server = await TestServer.StartAsync();
        News.Add(server.Ledger);
        using var client = server.ClientWithToken(Role.Reader);
        var made = await SaveAsync(client, """{"name": "Alles van Lindeman", "question": "speaker:Lindeman", "feed": true}""");
        using var stranger = server.Client();
        var (atom, json) = (made.GetProperty("atom").GetString()!, made.GetProperty("jsonFeed").GetString()!);
        var feed = XDocument.Parse(await stranger.GetStringAsync(atom));
        feed.Root!.Elements().Single(e => e.Name.LocalName == "title").Value.ShouldBe("Alles van Lindeman");
        feed.Descendants().Count(e => e.Name.LocalName == "entry").ShouldBePositive();
        var answer = await stranger.GetAsync(json);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/feed+json");
        using var again = new HttpRequestMessage(HttpMethod.Get, json);
        again.Headers.Add("If-None-Match", answer.Headers.ETag!.ToString());
        (await stranger.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await client.GetStringAsync("/saved.json")).ShouldNotContain(atom.Split('/')[^1].Split('.')[0]);
        using var page = await server.ClientSignedInAsync(Role.Reader);
        await page.SendFormAsync("/saved", "/saved/1/feed-drop");
        (await stranger.GetAsync(atom)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("""{"name": "", "question": ""}""", HttpStatusCode.BadRequest, "ZG744")]
    [InlineData("""{"name": "x", "question": "wie:x"}""", HttpStatusCode.BadRequest, "ZG611")]
    [InlineData("""{"name": "x"}""", HttpStatusCode.BadRequest, "ZG735")]
    [InlineData("""{"name": "x", "question": "", "webhook": "ftp://krant.example/"}""", HttpStatusCode.BadRequest, "ZG743")]
    [InlineData("""{"name": "x", "question": "", "webhook": "https://naam:geheim@krant.example/"}""", HttpStatusCode.BadRequest, "ZG743")]
    public async Task What_cannot_be_saved_is_told_and_not_saved(string body, HttpStatusCode status, string code)
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/saved.json", News.Content(body, "application/json"));
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"\"{code}\"");
        JsonDocument.Parse(await client.GetStringAsync("/saved.json")).RootElement.GetProperty("questions").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task No_account_saves_without_end()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        for (var i = 0; i < 100; i++) await SaveAsync(client, """{"name": "x", "question": "brug"}""");
        (await client.PostAsync("/saved.json", News.Content("""{"name": "x", "question": "brug"}""", "application/json"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    internal static async Task<JsonElement> SaveAsync(HttpClient client, string body)
    {
        var answer = await client.PostAsync("/saved.json", News.Content(body, "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
