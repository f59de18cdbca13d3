using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Server.Tests.Access;

public sealed class TokenTests
{
    [Fact]
    public async Task A_token_is_made_on_the_page_shown_once_and_never_kept()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Editor);
        var page = await (await client.SendFormAsync("/account", "/account/tokens", ("name", "script"), ("role", "reviewer"), ("expires", ""))).Content.ReadAsStringAsync();
        var token = page[page.IndexOf("zg_", StringComparison.Ordinal)..].Split('<')[0];
        (await StatusAsync(server, token, "/account.json")).ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/account")).ShouldNotContain(token);
        server.Ledger.Read(session => session.Rows("select hash from access_token", [], row => row.GetString(0))).ShouldAllBe(hash => hash != token && hash.Length == 64);
    }

    [Fact]
    public async Task A_token_may_do_no_more_than_its_account_and_no_more_than_it_was_made_for()
    {
        await using var server = await TestServer.StartAsync();
        var (reader, admin) = (server.Account(Role.Reader), server.Account(Role.Admin));
        var tokens = server.Services.GetRequiredService<TokenBook>();
        (await StatusAsync(server, tokens.Make(reader, "", Role.Admin, null, "test"), "/audit.json")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(server, tokens.Make(admin, "", Role.Reader, null, "test"), "/audit.json")).ShouldBe(HttpStatusCode.Forbidden);
        var good = tokens.Make(admin, "", Role.Admin, null, "test");
        (await StatusAsync(server, good, "/audit.json")).ShouldBe(HttpStatusCode.OK);
        server.Services.GetRequiredService<AccountBook>().SetRole("admin", Role.Reader, "test");
        (await StatusAsync(server, good, "/audit.json")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_that_expired_or_was_revoked_or_is_none_is_refused_even_where_anyone_may_look()
    {
        var time = new TestTime();
        await using var server = await TestServer.StartAsync(time: time);
        var account = server.Account(Role.Reader);
        var tokens = server.Services.GetRequiredService<TokenBook>();
        var (brief, revoked) = (tokens.Make(account, "", Role.Reader, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(2), "test"), tokens.Make(account, "", Role.Reader, null, "test"));
        (await StatusAsync(server, brief, "/statements.json")).ShouldBe(HttpStatusCode.OK);
        time.Pass(TimeSpan.FromDays(3));
        (await StatusAsync(server, brief, "/statements.json")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, revoked, "/statements.json")).ShouldBe(HttpStatusCode.OK);
        tokens.Revoke(account, 2, "test");
        (await StatusAsync(server, revoked, "/statements.json")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, "zg_none", "/statements.json")).ShouldBe(HttpStatusCode.Unauthorized);
        tokens.Of(account.Id)[0].Used.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_refused_token_is_told_as_a_problem_with_a_code()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "zg_none");
        var answer = await client.GetAsync("/statements.json");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString().ShouldBe("ZG712");
    }

    [Fact]
    public async Task A_password_is_kept_as_a_hash_only()
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        server.Ledger.Read(session => session.Rows("select password from account", [], row => row.GetString(0))).Single().ShouldNotContain(SignedIn.Password);
    }

    private static async Task<HttpStatusCode> StatusAsync(TestServer server, string token, string address)
    {
        using var client = server.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await client.GetAsync(address)).StatusCode;
    }
}
