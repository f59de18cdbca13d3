using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Server.Tests.Access;

/// <summary>People with accounts on a server under test.</summary>
internal static partial class SignedIn
{
    public const string Password = "vier woorden zijn genoeg";

    /// <summary>Makes an account, named as its role unless told otherwise.</summary>
    public static Account Account(this TestServer server, Role role, string? name = null)
    {
        var accounts = server.Services.GetRequiredService<AccountBook>();
        if (accounts.Named(name ?? role.Word()) is { } there) return there;
        accounts.Add(name ?? role.Word(), role, Password, "test");
        return accounts.Named(name ?? role.Word())!;
    }

    /// <summary>A token of such an account.</summary>
    public static string Token(this TestServer server, Role role) =>
        server.Services.GetRequiredService<TokenBook>().Make(server.Account(role), "test", role, null, "test");

    /// <summary>A client with such a token.</summary>
    public static HttpClient ClientWithToken(this TestServer server, Role role)
    {
        var client = server.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Token(role));
        return client;
    }

    /// <summary>A client that has signed in on the page.</summary>
    public static async Task<HttpClient> ClientSignedInAsync(this TestServer server, Role role)
    {
        server.Account(role);
        var client = server.Client();
        (await client.SignInAsync(role.Word(), Password)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        return client;
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string name, string password, string to = "/") =>
        client.SendFormAsync("/sign-in", "/sign-in", ("name", name), ("password", password), ("return", to));

    /// <summary>Fills in a form of a page and sends it.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await client.GetStringAsync(page);
        var token = FormToken().Match(html).Groups[1].Value;
        token.ShouldNotBeEmpty();
        return await client.PostAsync(action, new FormUrlEncodedContent(fields.Append(("form-token", token)).Select(f => new KeyValuePair<string?, string?>(f.Item1, f.Item2))));
    }

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex FormToken();
}
