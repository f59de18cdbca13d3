using System.Net;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Api;

public sealed class ConditionalTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/statements")]
    [InlineData("/statements.json")]
    [InlineData("/openapi/v1.json")]
    public async Task What_did_not_change_is_not_sent_again(string address)
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.Client();
        var first = await client.GetAsync(address);
        first.Headers.ETag.ShouldNotBeNull();
        (await AskAsync(client, address, first.Headers.ETag.ToString())).ShouldBe((HttpStatusCode.NotModified, 0));
        if (address == "/openapi/v1.json") return;
        News.Add(server.Ledger);
        (await AskAsync(client, address, first.Headers.ETag.ToString())).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_page_shows_to_one_is_not_taken_for_what_it_shows_to_another()
    {
        await using var server = await TestServer.StartAsync();
        using var visitor = server.Client();
        using var reader = await server.ClientSignedInAsync(Role.Reader);
        var seen = await visitor.GetAsync("/statements");
        (await AskAsync(reader, "/statements", seen.Headers.ETag!.ToString())).Status.ShouldBe(HttpStatusCode.OK);
        seen.Headers.Vary.ShouldContain("Cookie");
        seen.Headers.CacheControl!.Private.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/statements.json", HttpStatusCode.OK)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/audit", HttpStatusCode.Unauthorized)]
    public async Task Head_is_answered_as_get_without_a_body(string address, HttpStatusCode status)
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.Client();
        var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { RequestsPerMinute = 3 });
        using var client = server.Client();
        for (var i = 0; i < 3; i++) (await client.GetAsync("/statements.json")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await client.GetAsync("/statements.json");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("ZG731");
        using var other = server.ClientWithToken(Role.Reader);
        (await other.GetAsync("/statements.json")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<(HttpStatusCode Status, int Length)> AskAsync(HttpClient client, string address, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        var answer = await client.SendAsync(request);
        return (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length);
    }
}
