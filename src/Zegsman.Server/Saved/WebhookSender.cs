using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Zegsman.Articles.Web;
using Zegsman.Language;

namespace Zegsman.Server.Saved;

/// <summary>
/// Sends signed deliveries: to public addresses only unless told otherwise, checked on the address connected to; no redirect is followed.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    public const string SignatureHeader = "Zegsman-Signature";
    public const string DeliveryHeader = "Zegsman-Delivery";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly TimeProvider time;
    private readonly HttpClient client;

    public WebhookSender(ServerOptions options, TimeProvider time)
    {
        this.time = time;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = new GuardedConnection(Dns.GetHostAddressesAsync, options.AllowPrivateAddresses ? _ => true : PublicAddress.Includes).OpenAsync,
            UseCookies = false,
            UseProxy = false,
        })
        { Timeout = Patience };
    }

    /// <summary>What a receiver computes to see that a delivery is ours: HMAC-SHA256 of the moment, a full stop and the body.</summary>
    public static string Signature(string secret, long moment, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(moment.ToString(CultureInfo.InvariantCulture) + "."), .. body];
        return string.Create(CultureInfo.InvariantCulture, $"t={moment},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), signed))}");
    }

    /// <summary>Sends one delivery.</summary>
    /// <returns>Why it did not arrive, and whether it never will; null when it did.</returns>
    public async Task<(string Error, bool IsGone)?> SendAsync(DueWebhook hook, string delivery, byte[] body, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, hook.Url) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
            request.Headers.Add("User-Agent", "Zegsman/0.1");
            request.Headers.Add(DeliveryHeader, delivery);
            request.Headers.Add(SignatureHeader, Signature(hook.Secret, time.GetUtcNow().ToUnixTimeSeconds(), body));
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return response.IsSuccessStatusCode ? null
                : (string.Create(CultureInfo.InvariantCulture, $"The receiver answered with status {(int)response.StatusCode}."), response.StatusCode == HttpStatusCode.Gone);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException or ZegsmanException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return (error.InnerException is ZegsmanException known ? known.Message
                : error is OperationCanceledException ? "The receiver did not answer in time." : error.Message, false);
        }
    }

    public void Dispose() => client.Dispose();
}
