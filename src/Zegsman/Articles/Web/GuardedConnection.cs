using System.Net;
using System.Net.Sockets;

namespace Zegsman.Articles.Web;

/// <summary>
/// Opens connections to allowed addresses only. A host is looked up once, and the very address that was checked is the one connected to, so
/// a name that answers differently the second time gains nothing.
/// </summary>
/// <param name="resolve">Looks up the addresses of a host.</param>
/// <param name="allows">Whether an address may be connected to.</param>
internal sealed class GuardedConnection(Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPAddress, bool> allows)
{
    /// <summary>How long one address of several is tried before the next: not all may be reachable from here.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var all = await AddressesAsync(host, cancellation).ConfigureAwait(false);
        IPAddress[] addresses = [.. all.Where(allows)];
        if (addresses.Length == 0) throw FetchErrors.PrivateAddress(host, all[0]);
        for (var i = 0; ; i++)
        {
            var last = i == addresses.Length - 1;
            using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            if (!last) attempt.CancelAfter(Patience);
            try
            {
                return await ConnectAsync(new IPEndPoint(addresses[i], port), attempt.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (!last && !cancellation.IsCancellationRequested && e is SocketException or OperationCanceledException)
            {
                // The next address may answer.
            }
        }
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host, out var literal)) return [literal];
        try
        {
            var addresses = await resolve(host, cancellation).ConfigureAwait(false);
            return addresses.Length > 0 ? addresses : throw FetchErrors.UnknownHost(host, null);
        }
        catch (SocketException e)
        {
            throw FetchErrors.UnknownHost(host, e);
        }
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellation)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
