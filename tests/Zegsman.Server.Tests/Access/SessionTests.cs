using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Cli.Tests;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Server.Tests.Access;

public sealed class SessionTests
{
    [Fact]
    public async Task Signing_in_gives_a_cookie_that_scripts_and_other_sites_do_not_get()
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        using var client = server.Client();
        var answer = await client.SignInAsync("READER", SignedIn.Password, "/saved");
        answer.Headers.Location!.OriginalString.ShouldBe("/saved");
        var cookie = Cookie(answer);
        cookie.ShouldContain("; httponly", Case.Insensitive);
        cookie.ShouldContain("; samesite=lax", Case.Insensitive);
        (await client.GetStringAsync("/account")).ShouldContain("reader");
    }

    [Theory]
    [InlineData("reader", "een heel ander wachtwoord")]
    [InlineData("nobody", SignedIn.Password)]
    [InlineData("", "")]
    public async Task A_wrong_name_or_password_signs_nobody_in_and_both_look_the_same(string name, string password)
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        using var client = server.Client();
        var answer = await client.SignInAsync(name, password);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest);
        answer.Headers.TryGetValues("Set-Cookie", out var cookies);
        (cookies ?? []).ShouldNotContain(c => c.StartsWith("zegsman-session", StringComparison.Ordinal));
        (await client.GetAsync("/account.json")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_cookie_that_was_there_before_signing_in_is_worth_nothing_afterwards()
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        using var client = server.Client();
        client.DefaultRequestHeaders.Add("Cookie", "zegsman-session=planted");
        var given = Cookie(await client.SignInAsync("reader", SignedIn.Password)).Split(';')[0];
        given.ShouldNotBe("zegsman-session=planted");
        (await WithCookie(server, "zegsman-session=planted")).ShouldBe(HttpStatusCode.Unauthorized);
        (await WithCookie(server, given)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out()
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        using var client = server.Client();
        var copy = Cookie(await client.SignInAsync("reader", SignedIn.Password)).Split(';')[0];
        (await WithCookie(server, copy)).ShouldBe(HttpStatusCode.OK);
        (await client.SendFormAsync("/account", "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.GetAsync("/account.json")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WithCookie(server, copy)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_ends_every_session_but_the_one_it_was_set_in()
    {
        await using var server = await TestServer.StartAsync();
        using var here = await server.ClientSignedInAsync(Role.Reader);
        using var elsewhere = await server.ClientSignedInAsync(Role.Reader);
        var changed = await here.SendFormAsync("/account", "/account/password", ("current", SignedIn.Password), ("password", "een nieuw en lang wachtwoord"));
        changed.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.GetAsync("/account.json")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/account.json")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_password_is_changed_only_with_the_one_before_and_never_to_a_short_one()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Reader);
        (await client.SendFormAsync("/account", "/account/password", ("current", "geraden wachtwoord"), ("password", "een nieuw en lang wachtwoord")))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.SendFormAsync("/account", "/account/password", ("current", SignedIn.Password), ("password", "kort"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_help_for_a_time()
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        using var client = server.Client();
        for (var i = 0; i < 5; i++) (await client.SignInAsync("reader", "geraden wachtwoord")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await client.SignInAsync("reader", SignedIn.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_server_that_starts_again_signs_nobody_out()
    {
        using var folder = new TemporaryFolder();
        string cookie;
        await using (var server = await TestServer.StartAsync(file: folder["ledger.db"]))
        {
            server.Account(Role.Reader);
            using var client = server.Client();
            cookie = Cookie(await client.SignInAsync("reader", SignedIn.Password)).Split(';')[0];
        }
        await using var again = await TestServer.StartAsync(file: folder["ledger.db"]);
        (await WithCookie(again, cookie)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_an_account_may_do_changes_at_once_with_its_role()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Admin);
        (await client.GetAsync("/audit.json")).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Services.GetRequiredService<AccountBook>().SetRole("admin", Role.Reader, "test");
        (await client.GetAsync("/audit.json")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Admin);
        var answer = await client.PostAsync("/accounts", new FormUrlEncodedContent([new("name", "indringer"), new("role", "admin"), new("password", SignedIn.Password)]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetStringAsync("/accounts.json")).ShouldNotContain("indringer");
    }

    [Fact]
    public async Task An_admin_sees_to_accounts_and_every_change_is_in_the_audit()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Admin);
        (await client.SendFormAsync("/accounts", "/accounts", ("name", "Pia"), ("role", "reader"), ("password", SignedIn.Password))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.SendFormAsync("/accounts", "/accounts/role", ("name", "Pia"), ("role", "reviewer"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await client.SendFormAsync("/accounts", "/accounts", ("name", "pia"), ("role", "reader"), ("password", SignedIn.Password))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await client.GetStringAsync("/accounts.json")).ShouldContain("\"reviewer\"");
        (await client.SendFormAsync("/accounts", "/accounts/remove", ("name", "Pia"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var audit = await client.GetStringAsync("/audit.json");
        foreach (var action in (string[])["account.add", "account.role", "account.remove"]) audit.ShouldContain($"\"who\":\"admin\",\"action\":\"{action}\",\"target\":\"Pia\"");
        (await client.GetStringAsync("/audit")).ShouldContain("account.remove");
    }

    private static string Cookie(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("zegsman-session=", StringComparison.Ordinal));

    private static async Task<HttpStatusCode> WithCookie(TestServer server, string cookie)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return (await client.GetAsync("/account.json")).StatusCode;
    }
}
