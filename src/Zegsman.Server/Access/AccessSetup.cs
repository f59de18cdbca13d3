using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zegsman.Ledger;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Access.Sessions;

namespace Zegsman.Server.Access;

/// <summary>Sets up who may do what: sessions by cookie, tokens, and the check at every endpoint.</summary>
internal static class AccessSetup
{
    private const string Either = "zegsman";
    private const int MostFailures = 5;

    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<AccountBook>().AddSingleton<TokenBook>().AddSingleton<Audit>().AddSingleton<TextRights>();
        services.AddSingleton<OwnAddresses>().AddSingleton<SignInDesk>().AddScoped(Visitor.Of);
        services.AddScoped<TextAccess>();
        services.AddDataProtection().SetApplicationName(Either);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(all =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new LedgerKeys(all.GetRequiredService<StatementLedger>())));
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, scheme => scheme.ForwardDefaultSelector = context =>
                TokenHandler.IsGiven(context.Request) ? TokenHandler.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.SchemeName, null)
            .AddCookie(IdentityConstants.ApplicationScheme, SessionCookie.Set);
        services.AddSingleton<ILookupNormalizer, FoldedNames>();
        services.AddIdentityCore<Account>(identity =>
        {
            (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (MostFailures, LockedFor);
            // Which names there can be is told when an account is made.
            identity.User.AllowedUserNameCharacters = "";
        }).AddUserStore<AccountStore>().AddSignInManager();
        services.AddSingleton<IAuthorizationHandler, RightsHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicy([new RightsHandler.Requirement()], []));
        services.AddAntiforgery(forms =>
        {
            (forms.FormFieldName, forms.Cookie.Name) = ("form-token", "zegsman-form");
            (forms.Cookie.HttpOnly, forms.Cookie.SameSite, forms.Cookie.SecurePolicy) = (true, SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest);
            forms.SuppressXFrameOptionsHeader = true;
        });
    }

    public static void UseAccess(this WebApplication app, ServerOptions options)
    {
        if (options.PublicAddress is not null)
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseOwnAddresses(app.Services.GetRequiredService<OwnAddresses>());
        app.UseAuthentication();
    }
}
