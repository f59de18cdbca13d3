using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Runtime.ExceptionServices;
using Zegsman.Language;

namespace Zegsman.Articles.Web;

/// <summary>
/// Fetches web pages from http and https addresses, within bounds: public addresses only unless told otherwise (checked on the address
/// connected to, after every redirect), a largest size counted after decompression, a total time, a number of redirects. Keeps no cookies
/// and uses no proxy. Safe on any thread.
/// </summary>
public sealed class ArticleFetcher : IDisposable
{
    private static readonly FrozenSet<string> TextTypes = FrozenSet.ToFrozenSet(
        [
            "text/html", "application/xhtml+xml", "text/plain", "application/json", "application/x-ndjson", "application/jsonl", "application/feed+json",
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly FetchOptions options;
    private readonly HttpClient client;

    /// <summary>A fetcher.</summary>
    /// <param name="options">Its bounds; null for the defaults.</param>
    public ArticleFetcher(FetchOptions? options = null)
        : this(options ??= new(), Dns.GetHostAddressesAsync, options.AllowPrivateAddresses ? _ => true : PublicAddress.Includes)
    {
    }

    internal ArticleFetcher(FetchOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPAddress, bool> allows)
    {
        this.options = options;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new GuardedConnection(resolve, allows).OpenAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            UseCookies = false,
            UseProxy = false,
        })
        { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    /// <summary>Fetches one page.</summary>
    /// <param name="url">Its absolute address.</param>
    /// <param name="cancellation">Stops the fetching.</param>
    /// <exception cref="ZegsmanException">ZG201 to ZG211: the page cannot or may not be fetched, and what to do about it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<FetchedPage> FetchAsync(Uri url, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        return WithinTimeAsync(url, token => FollowAsync(url, token), cancellation);
    }

    /// <summary>
    /// Makes one request, within the same bounds, and tells whatever was answered: no redirect is followed, and another status than success
    /// is no error.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ZegsmanException">ZG201 to ZG203, ZG205, ZG206, ZG208 to ZG211: there is no answer, or not one that is taken.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<FetchResponse> AskAsync(FetchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return WithinTimeAsync(request.Url, token => SendAsync(request, token), cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<T> WithinTimeAsync<T>(Uri url, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var clock = new CancellationTokenSource(options.Timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellation);
        try
        {
            return await work(either.Token).ConfigureAwait(false);
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or SocketException or InvalidDataException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            if (e.InnerException is ZegsmanException known) ExceptionDispatchInfo.Throw(known);
            if (clock.IsCancellationRequested) throw FetchErrors.TimedOut(url, options.Timeout);
            throw e is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
                ? FetchErrors.Tls(url, e)
                : FetchErrors.Unreachable(url, e);
        }
    }

    private async Task<FetchedPage> FollowAsync(Uri first, CancellationToken cancellation)
    {
        var url = first;
        for (var redirects = 0; ; redirects++)
        {
            var response = await SendAsync(new FetchRequest(url), cancellation).ConfigureAwait(false);
            if (response.Target is not { } next) return response.Page ?? throw FetchErrors.Status(url, (HttpStatusCode)response.Status);
            if (redirects == options.MaxRedirects) throw FetchErrors.TooManyRedirects(first, options.MaxRedirects);
            url = next;
        }
    }

    private async Task<FetchResponse> SendAsync(FetchRequest asked, CancellationToken cancellation)
    {
        var url = asked.Url;
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")) throw FetchErrors.UnsupportedScheme(url);
        using var request = Request(asked);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        var headers = response.Headers;
        return new FetchResponse
        {
            Url = url,
            Status = (int)response.StatusCode,
            Target = Target(response, url),
            Page = response.IsSuccessStatusCode ? await PageAsync(response, asked, cancellation).ConfigureAwait(false) : null,
            ETag = Raw(headers, "ETag"),
            LastModified = Raw(response.Content.Headers, "Last-Modified"),
            MaxAge = headers.CacheControl?.MaxAge,
            RetryAfter = headers.RetryAfter,
            Date = headers.Date,
        };
    }

    private HttpRequestMessage Request(FetchRequest asked)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, asked.Url);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", asked.AnyType ? "*/*" : "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, application/json;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", "nl, en;q=0.8");
        if (asked.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (asked.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return request;
    }

    /// <summary>A header as the server wrote it, to be given back to it as it is; null when it is not there or too long to be one.</summary>
    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= 500 } value ? value : null;

    /// <summary>Where a redirect leads; null for a response that is none. From https to http is followed: the address tells it.</summary>
    private static Uri? Target(HttpResponseMessage response, Uri url)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308)) return null;
        return response.Headers.Location is { } location && Uri.TryCreate(url, location, out var target) ? target : null;
    }

    private async Task<FetchedPage> PageAsync(HttpResponseMessage response, FetchRequest asked, CancellationToken cancellation)
    {
        var url = asked.Url;
        var type = response.Content.Headers.TryGetValues("Content-Type", out var types) ? types.First() : null;
        if (type is not null && !asked.AnyType && !IsText(type)) throw FetchErrors.ContentType(url, type);
        if (response.Content.Headers.ContentEncoding.Count > 0) // a known one was taken off by the handler
            throw FetchErrors.Encoding(url, string.Join(", ", response.Content.Headers.ContentEncoding));
        if (asked.Beginning is null && response.Content.Headers.ContentLength > options.MaxBytes) throw FetchErrors.TooLarge(url, options.MaxBytes);
        // The handler decompresses as the stream is read, so a small body that unpacks to a huge one stops here too.
        await using var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var kept = new MemoryStream();
        var buffer = new byte[16384];
        for (int read; (read = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (asked.Beginning is { } most && kept.Length + read > most)
            {
                kept.Write(buffer, 0, most - (int)kept.Length);
                break;
            }
            if (kept.Length + read > options.MaxBytes) throw FetchErrors.TooLarge(url, options.MaxBytes);
            kept.Write(buffer, 0, read);
        }
        return new FetchedPage(kept.ToArray(), type, url);
    }

    private static bool IsText(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType is { } name && TextTypes.Contains(name);
}
