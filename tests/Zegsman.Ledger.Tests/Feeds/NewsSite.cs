using System.Globalization;
using System.Net;
using System.Text;
using Zegsman.Tests.Articles.Web;

namespace Zegsman.Ledger.Tests.Feeds;

/// <summary>The site of an invented outlet, with what it was asked for and when.</summary>
internal sealed class NewsSite : IDisposable
{
    private readonly Dictionary<string, Func<IReadOnlyDictionary<string, string>, string>> pages = new(StringComparer.Ordinal);
    private readonly List<Request> requests = [];
    private readonly LocalServer server;
    private readonly Lock gate = new();
    private int open;

    public NewsSite(TimeProvider time, string address = "127.0.0.1")
    {
        server = new LocalServer(async (path, headers, stream) =>
        {
            var isAlone = Interlocked.Increment(ref open) == 1;
            string answer;
            lock (gate)
            {
                requests.Add(new Request(path, headers, time.GetUtcNow(), isAlone));
                answer = pages.TryGetValue(path, out var page) ? page(headers) : Status(404);
            }
            Interlocked.Decrement(ref open);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        }, address);
    }

    public sealed record Request(string Path, IReadOnlyDictionary<string, string> Headers, DateTimeOffset At, bool IsAlone);

    public Uri Url(string path) => server.Url(path);

    public List<Request> Requests
    {
        get
        {
            lock (gate) return [.. requests];
        }
    }

    /// <summary>The paths that were asked for, in order, without that of robots.txt.</summary>
    public IEnumerable<string> Asked => Requests.Select(r => r.Path).Where(p => p != "/robots.txt");

    public NewsSite With(string path, Func<IReadOnlyDictionary<string, string>, string> answer)
    {
        lock (gate) pages[path] = answer;
        return this;
    }

    public NewsSite With(string path, string answer) => With(path, _ => answer);

    /// <summary>Something with an entity tag of its own, which is not sent to who has it already.</summary>
    public NewsSite Tagged(string path, string body, string type = "text/html; charset=utf-8", string headers = "")
    {
        var tag = $"\"{body.GetHashCode(StringComparison.Ordinal).ToString("x8", CultureInfo.InvariantCulture)}\"";
        return With(path, asked => asked.GetValueOrDefault("if-none-match") == tag ? Status(304)
            : Page(body, type, $"ETag: {tag}\r\nLast-Modified: Sat, 28 Nov 2026 10:00:00 GMT\r\n{headers}"));
    }

    /// <summary>An article's page, whose text is one sentence of some length and a second one.</summary>
    public NewsSite Article(string path, string said, string head = "") => Tagged(path, Html(said, head));

    /// <summary>A feed in RSS.</summary>
    public NewsSite Feed(string path, string items, string channel = "", string headers = "") =>
        Tagged(path, $"<rss version=\"2.0\"><channel><title>De Oostermeerder</title>{channel}{items}</channel></rss>", "application/rss+xml", headers);

    public string Item(string path, string title = "Nieuws", string more = "") => $"<item><title>{title}</title><link>{Url(path)}</link><guid>{path}</guid>{more}</item>";

    public static string Html(string said, string head = "") => $"""
        <html lang="nl"><head><title>De brug</title>{head}</head><body><article><h1>De brug bij Oostermeer</h1>
        <p>Wethouder Pia Lindeman zei gisteren op het stadhuis van Oostermeer dat {said}. De gemeenteraad praat er donderdag over verder, in de oude raadszaal.</p>
        <p>De brug is al jaren dicht voor het verkeer, en bewoners van de wijk aan de overkant moeten elke dag een heel eind omrijden.</p></article></body></html>
        """;

    public static string Page(string body, string type = "text/html; charset=utf-8", string headers = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}Connection: close\r\n\r\n{body}";

    public static string Status(int status, string headers = "") =>
        $"HTTP/1.1 {status} {(HttpStatusCode)status}\r\nContent-Length: 0\r\n{headers}Connection: close\r\n\r\n";

    public void Dispose() => server.Dispose();
}
