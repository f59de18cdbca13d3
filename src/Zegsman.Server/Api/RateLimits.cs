using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Sessions;

namespace Zegsman.Server.Api;

/// <summary>How often one may ask, so that nobody keeps others from asking.</summary>
internal static class RateLimits
{
    /// <summary>What a password is tried at: so many tries of one address in a minute.</summary>
    public const string SigningIn = "sign-in";

    private const int Usual = 600;
    private const int Tries = 30;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, ServerOptions options)
    {
        var most = options.RequestsPerMinute ?? (new OwnAddresses(options) is { IsLocalOnly: true } && options.PublicAddress is null ? 0 : Usual);
        services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = RejectAsync;
            limiter.AddPolicy(SigningIn, context => Window(Address(context), Tries));
            if (most > 0) limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Window(Who(context), most));
        });
    }

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Minute;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await Problems.AnswerAsync(rejected.HttpContext, ApiErrors.TooMany(wait));
    }

    private static RateLimitPartition<string> Window(string who, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Minute });

    private static string Who(HttpContext context) =>
        Visitor.Of(context).Account is { } account ? account.ToString(CultureInfo.InvariantCulture) : Address(context);

    /// <summary>The address that asks; of IPv6 the network, of which one has all addresses.</summary>
    private static string Address(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
