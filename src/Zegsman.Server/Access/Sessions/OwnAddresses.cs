using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Zegsman.Server.Api;

namespace Zegsman.Server.Access.Sessions;

/// <summary>
/// Keeps pages of other sites from using a visitor's browser against the server: what changes something must come from a page of the server
/// itself, and a server for this machine alone answers to no other name (which a stranger's site could let point here).
/// </summary>
internal sealed class OwnAddresses(ServerOptions options)
{
    public bool IsLocalOnly { get; } = options.Urls.All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && IsLocal(address.Host));

    public bool AnswersTo(HostString host) => !IsLocalOnly || IsLocal(host.Host) || host.Host == options.PublicAddress?.Host;

    /// <summary>Whether a request may change something: it says that it is of our own pages, or of no page at all, or it has a token.</summary>
    public bool MayChange(HttpRequest request)
    {
        if (TokenHandler.IsGiven(request) || request.Headers.Origin.ToString() is not { Length: > 0 } origin) return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && (from.Authority == options.PublicAddress?.Authority
                || Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own) && from.Authority == own.Authority);
    }

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}

/// <summary>Puts that check before everything else.</summary>
internal static class OwnAddressesExtensions
{
    public static void UseOwnAddresses(this IApplicationBuilder app, OwnAddresses addresses) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!addresses.AnswersTo(request.Host)) return Problems.AnswerAsync(context, AccessErrors.OtherHost(request.Host.Host));
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        return isReading || addresses.MayChange(request) ? next(context) : Problems.AnswerAsync(context, AccessErrors.OtherSite());
    });
}
