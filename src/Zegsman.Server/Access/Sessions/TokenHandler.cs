using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Api;

namespace Zegsman.Server.Access.Sessions;

/// <summary>Knows programs by the token they send.</summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenBook tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    /// <summary>Whether a request comes with a token, good or not.</summary>
    public static bool IsGiven(HttpRequest request) => Given(request) is not null;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Given(Request) is not { } token) return Task.FromResult(AuthenticateResult.NoResult());
        return Task.FromResult(tokens.Find(token) is var (account, role)
            ? AuthenticateResult.Success(new AuthenticationTicket(Visitor.Principal(account, role, SchemeName), SchemeName))
            : AuthenticateResult.Fail("The token is not good."));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return Problems.AnswerAsync(Context, AccessErrors.BadToken());
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Problems.AnswerAsync(Context, AccessErrors.NoRight());

    private static string? Given(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }
}
