using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Access.Sessions;

namespace Zegsman.Server.Access;

/// <summary>Who asks, and what that one may do.</summary>
/// <param name="Account">The number of the account; null for somebody who has not signed in.</param>
/// <param name="Name">The account's name; "anonymous" without one.</param>
/// <param name="Role">What the visitor may do.</param>
/// <param name="HasBadToken">Whether a token was given that is none or no longer good.</param>
public sealed record Visitor(long? Account, string Name, Role Role, bool HasBadToken = false)
{
    /// <summary>The name of those without an account; no account can have it.</summary>
    public const string Nobody = "anonymous";

    /// <summary>Whether somebody has signed in, or came with a token.</summary>
    public bool IsSignedIn => Account is not null;

    /// <summary>Who sent a request.</summary>
    public static Visitor Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var user = context.User;
        if (user.Identity?.IsAuthenticated == true && long.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            && Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role))
            return new Visitor(id, user.Identity.Name ?? Nobody, role);
        return new Visitor(null, Nobody, context.RequestServices.GetRequiredService<ServerOptions>().Open, TokenHandler.IsGiven(context.Request));
    }

    internal static Visitor Of(IServiceProvider services) =>
        Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("There is no request."));

    /// <summary>What stands for an account while a request is answered.</summary>
    /// <param name="account">The account.</param>
    /// <param name="role">What may be done: as much as the account may, or less.</param>
    /// <param name="scheme">How it was told.</param>
    internal static ClaimsPrincipal Principal(Account account, Role role, string scheme) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)), new Claim(ClaimTypes.Name, account.Name),
        new Claim(ClaimTypes.Role, role.ToString()), new Claim(SessionCookie.StampClaim, account.Stamp),
    ], scheme));
}
