using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Zegsman.Server;

/// <summary>What every answer tells the browser it may do: run and load our own files only.</summary>
internal static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors ";

    // Set at the last moment, since a fault on the way takes back all that was set before.
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = Policy + "'none'";
            headers.XContentTypeOptions = "nosniff";
            // Other sites are told nothing; our own forms say where they are from, by which a forged one is known.
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Lets other sites show this answer within a page of theirs.</summary>
    public static void AllowFrames(HttpResponse response) => response.Headers.ContentSecurityPolicy = Policy + "*";
}
