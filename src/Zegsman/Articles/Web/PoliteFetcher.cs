using System.Collections.Concurrent;
using System.Text;
using Zegsman.Language;

namespace Zegsman.Articles.Web;

/// <summary>
/// Asks servers as a polite robot does: what their robots.txt lets it, one request at a time for each host with a pause after it, and not
/// before the time they ask to wait for. All of that holds for every address that a redirect leads to. Safe on any thread.
/// </summary>
internal sealed class PoliteFetcher(ArticleFetcher fetcher, TimeProvider time, TimeSpan pause, Random random)
{
    /// <summary>The name that robots.txt files know it by.</summary>
    public const string Robot = "zegsman";

    private const int MostRedirects = 5;
    private const int MostHosts = 1000;
    private const int MostAtOnce = 8;

    private static readonly TimeSpan RulesHold = TimeSpan.FromHours(24);
    private static readonly TimeSpan WithoutRules = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan WhenBusy = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim room = new(MostAtOnce);

    /// <summary>What is at an address, after redirects; also where it moved to for good, or null.</summary>
    /// <exception cref="ZegsmanException">The site does not want it (ZG221 to ZG223), or it cannot be had (ZG201 to ZG206, ZG208 to
    /// ZG211).</exception>
    public async Task<(FetchResponse Response, Uri? Moved)> GetAsync(FetchRequest request, CancellationToken cancellation)
    {
        var (url, moved, isForGood) = (request.Url, (Uri?)null, true);
        for (var redirects = 0; ; redirects++)
        {
            var response = await OneAsync(request with { Url = url }, cancellation).ConfigureAwait(false);
            if (response.Target is not { } next) return (response, moved);
            if (redirects == MostRedirects) throw FetchErrors.TooManyRedirects(request.Url, MostRedirects);
            isForGood &= response.Status is 301 or 308;
            if (isForGood) moved = next;
            url = next;
        }
    }

    /// <summary>Until when the host of an address is not asked; null when it may be.</summary>
    public DateTimeOffset? ClosedUntil(Uri url) =>
        hosts.TryGetValue(Name(url), out var host) && host.Closed is { } closed && closed.Until > time.GetUtcNow() ? closed.Until : null;

    private async Task<FetchResponse> OneAsync(FetchRequest request, CancellationToken cancellation)
    {
        if (request.Url.Scheme is not ("http" or "https")) throw FetchErrors.UnsupportedScheme(request.Url);
        Tidy();
        var host = hosts.GetOrAdd(Name(request.Url), _ => new Host());
        await host.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (host.Closed is { } closed && closed.Until > time.GetUtcNow()) throw closed.Why;
            if (host.RulesUntil <= time.GetUtcNow()) await LearnAsync(host, request.Url, cancellation).ConfigureAwait(false);
            if (!host.Rules!.Allows(request.Url)) throw FetchErrors.NotForRobots(request.Url);
            var response = await SendAsync(host, request, cancellation).ConfigureAwait(false);
            var now = time.GetUtcNow();
            var wait = response.Status is 429 or 503 ? response.RetryAt(now) ?? (response.Status == 429 ? now + WhenBusy : null) : null;
            if (wait is { } until) host.Closed = (until, FetchErrors.AskedToWait(request.Url, until));
            return response;
        }
        finally
        {
            host.Turn.Release();
        }
    }

    /// <summary>Sends a request when the host's pause is over, and begins the next one.</summary>
    private async Task<FetchResponse> SendAsync(Host host, FetchRequest request, CancellationToken cancellation)
    {
        if (host.Free - time.GetUtcNow() is var wait && wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        await room.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await fetcher.AskAsync(request, cancellation).ConfigureAwait(false);
        }
        finally
        {
            room.Release();
            var least = host.Rules?.Delay is { } asked && asked > pause ? asked : pause;
            host.Free = time.GetUtcNow() + least * (1 + Chance() / 2);
        }
    }

    /// <summary>Reads what a host lets robots ask for. Where that cannot be told, nothing is asked for now, or the rules from before hold.</summary>
    private async Task LearnAsync(Host host, Uri url, CancellationToken cancellation)
    {
        FetchResponse? response = null;
        try
        {
            var at = new Uri(url, "/robots.txt");
            for (var redirects = 0; redirects <= MostRedirects; redirects++, at = response.Target)
            {
                response = await SendAsync(host, new FetchRequest(at) { AnyType = true, Beginning = RobotsRules.MaxBytes }, cancellation).ConfigureAwait(false);
                if (response.Target is null) break;
            }
        }
        catch (ZegsmanException error) when (error.Code is not (FetchErrors.NoAddressCode or FetchErrors.UnknownHostCode or FetchErrors.PrivateAddressCode))
        {
            response = null;
        }
        var now = time.GetUtcNow();
        if (response is { Page: { } page }) (host.Rules, host.RulesUntil) = (RobotsRules.Parse(Encoding.UTF8.GetString(page.Bytes), Robot), now + RulesHold);
        else if (response is { Status: (>= 300 and < 500) and not 429 }) (host.Rules, host.RulesUntil) = (RobotsRules.None, now + RulesHold);
        else if (host.Rules is not null) host.RulesUntil = now + WithoutRules;
        else
        {
            host.Closed = (response?.RetryAt(now) ?? now + WithoutRules, FetchErrors.NoRobots(url));
            throw host.Closed.Value.Why;
        }
    }

    /// <summary>Hosts that may be asked again at once are forgotten when there are many: items may lead to any number of them.</summary>
    private void Tidy()
    {
        if (hosts.Count <= MostHosts) return;
        var now = time.GetUtcNow();
        foreach (var (name, host) in hosts)
            if (host.Turn.CurrentCount > 0 && host.Free < now && (host.Closed?.Until ?? now) <= now) hosts.TryRemove(name, out _);
    }

    private double Chance()
    {
        lock (random) return random.NextDouble();
    }

    private static string Name(Uri url) => url.GetComponents(UriComponents.SchemeAndServer | UriComponents.StrongPort, UriFormat.UriEscaped);

    private sealed class Host
    {
        public readonly SemaphoreSlim Turn = new(1);
        public DateTimeOffset Free;
        public RobotsRules? Rules;
        public DateTimeOffset RulesUntil;
        public (DateTimeOffset Until, ZegsmanException Why)? Closed;
    }
}
