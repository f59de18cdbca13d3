using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Api;

namespace Zegsman.Server.Access.Sessions;

/// <summary>The cookie of those who signed in.</summary>
internal sealed class SessionCookie : CookieAuthenticationEvents
{
    public const string Name = "zegsman-session";

    /// <summary>The claim with the account's stamp, as Identity calls it.</summary>
    public static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    public static void Set(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = Lasts;
        options.SlidingExpiration = true;
        options.Events = new SessionCookie();
    }

    /// <summary>A session holds as long as its account is there and has the stamp it had; what it may do is what the account may now.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var told = context.Principal;
        var account = long.TryParse(told?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            ? context.HttpContext.RequestServices.GetRequiredService<AccountBook>().Find(id) : null;
        if (account is not null && IsSame(account.Stamp, told!.FindFirstValue(StampClaim) ?? ""))
        {
            context.ReplacePrincipal(Visitor.Principal(account, account.Role, IdentityConstants.ApplicationScheme));
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (!Problems.WantsPage(request)) return Problems.AnswerAsync(context.HttpContext, AccessErrors.NotSignedIn());
        context.Response.Redirect(ReturnAddress.SignIn(request.Path + request.QueryString));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Problems.AnswerAsync(context.HttpContext, AccessErrors.NoRight());

    private static bool IsSame(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
