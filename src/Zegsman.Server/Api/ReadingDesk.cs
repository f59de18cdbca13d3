using Zegsman.Articles;
using Zegsman.Articles.Web;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Server.Api;

/// <summary>
/// Reads articles that are sent to the server: with one set of models, loaded when first needed, few at a time and each within a time.
/// </summary>
internal sealed class ReadingDesk : IDisposable
{
    private static readonly int Places = Math.Max(1, Environment.ProcessorCount / 2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ServerOptions options;
    private readonly Lazy<StatementReader> reader;
    private readonly ArticleFetcher fetcher;
    private readonly SemaphoreSlim places = new(Places);

    public ReadingDesk(ServerOptions options)
    {
        this.options = options;
        reader = new Lazy<StatementReader>(() => StatementReader.Load(options.Models, options.Registry));
        fetcher = new ArticleFetcher(new FetchOptions { AllowPrivateAddresses = options.AllowPrivateAddresses });
    }

    /// <summary>Gets a page.</summary>
    /// <exception cref="ZegsmanException">It cannot or may not be fetched (ZG201 to ZG211).</exception>
    public Task<FetchedPage> FetchAsync(Uri url, CancellationToken cancellation) => fetcher.FetchAsync(url, cancellation);

    /// <summary>Reads articles one after another, and does something with each reading.</summary>
    /// <exception cref="ZegsmanException">There is no place (ZG732), or it takes too long (ZG736); what was done before is done.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(IEnumerable<ArticleResult> articles, Func<ArticleResult, Reading?, T> make, CancellationToken cancellation)
    {
        if (!await places.WaitAsync(Patience, cancellation)) throw ApiErrors.TooBusy();
        using var clock = new CancellationTokenSource(options.ReadingTime);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellation);
        var token = either.Token;
        // The place is held until the work is done, also when nobody waits for it any more.
        var work = Task.Run(() =>
        {
            try
            {
                var made = new List<T>();
                foreach (var article in articles)
                {
                    token.ThrowIfCancellationRequested();
                    made.Add(make(article, article.Article is { } readable ? reader.Value.Read(readable) : null));
                }
                return made;
            }
            finally
            {
                places.Release();
            }
        }, CancellationToken.None);
        try
        {
            return await work.WaitAsync(options.ReadingTime, cancellation);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw ApiErrors.TooSlow(options.ReadingTime);
        }
    }

    public void Dispose()
    {
        // The models may go once nothing is being read with them.
        for (var place = 0; place < Places; place++) places.Wait();
        if (reader.IsValueCreated) reader.Value.Dispose();
        fetcher.Dispose();
        places.Dispose();
    }
}
