using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zegsman.Tests.Articles.Web;

/// <summary>A web server on a loopback address that answers each request with whatever bytes the test writes.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener listener;
    private readonly Func<string, IReadOnlyDictionary<string, string>, Stream, Task> answer;
    private readonly CancellationTokenSource stop = new();

    /// <param name="answer">Answers the request for a path, with the request's headers by their names in lower case.</param>
    /// <param name="address">The address it listens at.</param>
    /// <param name="port">Its port; 0 for any that is free.</param>
    public LocalServer(Func<string, IReadOnlyDictionary<string, string>, Stream, Task> answer, string address = "127.0.0.1", int port = 0)
    {
        this.answer = answer;
        listener = new TcpListener(IPAddress.Parse(address), port);
        listener.Start();
        _ = AcceptAsync();
    }

    public LocalServer(Func<string, Stream, Task> answer, string address = "127.0.0.1", int port = 0)
        : this((path, _, stream) => answer(path, stream), address, port)
    {
    }

    public LocalServer(Func<string, string> answer, string address = "127.0.0.1", int port = 0)
        : this((path, stream) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer(path))).AsTask(), address, port)
    {
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public Uri Url(string path = "/") => new($"http://{((IPEndPoint)listener.LocalEndpoint).Address}:{Port}{path}");

    public static string Page(string body, string type = "text/html; charset=utf-8") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public static string Redirect(string target) =>
        $"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var path = (await reader.ReadLineAsync())?.Split(' ') is [_, var target, _] ? target : "/";
                var headers = new Dictionary<string, string>(StringComparer.Ordinal);
                while (await reader.ReadLineAsync() is { Length: > 0 } line)
                    if (line.Split(':', 2) is [var name, var value]) headers[name.ToLowerInvariant()] = value.Trim();
                await answer(path, headers, stream);
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
            {
                // The client went away, as some tests have it do.
            }
        }
    }
}
