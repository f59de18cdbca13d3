using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Zegsman.Server.Visits;

/// <summary>The address of this server, as those who ask know it.</summary>
internal static class SiteAddress
{
    /// <summary>The public address where one is set, or else that of the request; without a slash at its end.</summary>
    public static string Site(this HttpRequest request) =>
        (request.HttpContext.RequestServices.GetRequiredService<ServerOptions>().PublicAddress?.AbsoluteUri ?? $"{request.Scheme}://{request.Host}").TrimEnd('/');
}
