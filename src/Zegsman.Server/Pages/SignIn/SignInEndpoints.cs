using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Access.Sessions;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.SignIn;

/// <summary>What the page to sign in shows.</summary>
/// <param name="Return">Where it goes on to.</param>
/// <param name="Name">The name that was given, or null.</param>
/// <param name="Failed">Whether that did not work.</param>
public sealed record SignInModel(string Return, string? Name = null, bool Failed = false);

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", ([FromQuery(Name = "return")] string? to) => View.Of<SignInPage>(new SignInModel(ReturnAddress.Safe(to))))
            .Require(Role.None).ExcludeFromDescription();
        routes.MapPost("/sign-in", SignInAsync).Require(Role.None).RequireRateLimiting(RateLimits.SigningIn).ExcludeFromDescription();
        routes.MapPost("/sign-out", SignOutAsync).Require(Role.None).ExcludeFromDescription();
    }

    private static async Task<IResult> SignInAsync([FromForm] string name, [FromForm] string password, [FromForm(Name = "return")] string? to,
        SignInManager<Account> manager, SignInDesk desk, Audit audit, CancellationToken cancellation)
    {
        if (await desk.TryAsync(manager, name, password, cancellation)) return Results.LocalRedirect(ReturnAddress.Safe(to));
        audit.Add(Visitor.Nobody, "sign-in.failed", Shown(name));
        var page = View.Of<SignInPage>(new SignInModel(ReturnAddress.Safe(to), name, Failed: true));
        page.StatusCode = StatusCodes.Status401Unauthorized;
        return page;
    }

    /// <summary>Ends the session, and all others of the account: a copy of the cookie is worth nothing either.</summary>
    private static async Task<IResult> SignOutAsync([FromForm(Name = "return")] string? to, Visitor visitor, AccountBook accounts, SignInManager<Account> manager)
    {
        if (visitor.Account is { } account) accounts.EndSessions(account);
        await manager.Context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect(ReturnAddress.Safe(to));
    }

    private static string Shown(string name) => name.Length > 60 ? name[..60] : name;
}
