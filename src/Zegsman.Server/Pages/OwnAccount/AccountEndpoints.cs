using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Access.Sessions;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.OwnAccount;

/// <summary>What somebody sees of the own account.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Tokens">Its tokens, in the order they were made.</param>
public sealed record AccountModel(string Name, Role Role, IReadOnlyList<AccessToken> Tokens)
{
    /// <summary>The token that was made just now, which is shown this once; null otherwise.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? NewToken { get; init; }
}

/// <summary>The own account: its password and its tokens.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").Require(Role.Reader);
        group.MapGet("/account", (Visitor visitor, AccountBook accounts, TokenBook tokens) => View.Of<AccountPage>(Of(Own(visitor, accounts), tokens))).ExcludeFromDescription();
        group.MapGet("/account.json", (Visitor visitor, AccountBook accounts, TokenBook tokens) =>
            TypedResults.Json(Of(Own(visitor, accounts), tokens), ServerJson.Options)).WithSummary("Your account: its name, its role and its tokens.");
        group.MapPost("/account/password", ChangePasswordAsync).RequireRateLimiting(RateLimits.SigningIn).ExcludeFromDescription();
        group.MapPost("/account/tokens", MakeToken).ExcludeFromDescription();
        group.MapPost("/account/tokens/{id:long}/revoke", (long id, [FromForm] IFormCollection _, Visitor visitor, AccountBook accounts, TokenBook tokens) =>
        {
            tokens.Revoke(Own(visitor, accounts), id, visitor.Name);
            return Results.LocalRedirect("/account");
        }).ExcludeFromDescription();
    }

    private static async Task<IResult> ChangePasswordAsync([FromForm] string current, [FromForm] string password, Visitor visitor, AccountBook accounts, SignInDesk desk,
        SignInManager<Account> manager, CancellationToken cancellation)
    {
        var account = Own(visitor, accounts);
        // Counts as signing in, so that a session left open does not let the password be guessed.
        if (!await desk.TryAsync(manager, account.Name, current, cancellation)) throw AccessErrors.WrongPassword();
        accounts.SetPassword(account.Name, password, visitor.Name);
        await desk.TryAsync(manager, account.Name, password, cancellation);
        return Results.LocalRedirect("/account");
    }

    private static IResult MakeToken([FromForm] string? name, [FromForm] string role, [FromForm] string? expires, Visitor visitor, AccountBook accounts, TokenBook tokens,
        HttpResponse response)
    {
        var account = Own(visitor, accounts);
        var token = tokens.Make(account, name ?? "", Least(visitor, Roles.OfAccount(role) ?? throw AccessErrors.NoRole(role)), Day(expires), visitor.Name);
        response.Headers.CacheControl = "no-store";
        return View.Of<AccountPage>(Of(account, tokens) with { NewToken = token });
    }

    /// <summary>No token makes one that may do more than itself.</summary>
    private static Role Least(Visitor visitor, Role role) => (Role)Math.Min((int)visitor.Role, (int)role);

    private static DateOnly? Day(string? text) => string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw AccessErrors.NoExpiry(text);

    /// <summary>The visitor's account; somebody who may do as much without one has none to see.</summary>
    private static Account Own(Visitor visitor, AccountBook accounts) =>
        visitor.Account is { } id && accounts.Find(id) is { } account ? account : throw AccessErrors.NotSignedIn();

    private static AccountModel Of(Account account, TokenBook tokens) => new(account.Name, account.Role, tokens.Of(account.Id));
}
