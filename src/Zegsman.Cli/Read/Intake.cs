using Zegsman.Articles;
using Zegsman.Articles.Web;
using Zegsman.Language;

namespace Zegsman.Cli.Read;

/// <summary>What one worker takes in by itself: a file, a page, or one article out of a long file.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Bytes">How much of all the inputs' bytes it is.</param>
/// <param name="Articles">Takes it in.</param>
internal sealed record Piece(string Name, long Bytes, Func<CancellationToken, Task<IReadOnlyList<ArticleResult>>> Articles);

/// <summary>Cuts inputs into pieces that workers take in at once, without ever holding a long file in memory.</summary>
internal sealed class Intake(ReadOptions options, Terminal terminal) : IDisposable
{
    private readonly Lazy<ArticleFetcher> fetcher = new(() => new ArticleFetcher(
        new FetchOptions { AllowPrivateAddresses = options.AllowPrivateAddresses, MaxBytes = options.MaxSize }));

    public IEnumerable<Piece> Pieces(IEnumerable<Input> inputs) => inputs.SelectMany(Pieces);

    public void Dispose()
    {
        if (fetcher.IsValueCreated) fetcher.Value.Dispose();
    }

    private IEnumerable<Piece> Pieces(Input input) => input switch
    {
        FileInput file when IsLong(file) => Streamed(file.Name, () => Open(file.Path), Hints(file)),
        FileInput file => [new Piece(file.Name, file.Size, _ => Whole(() => Open(file.Path), Hints(file)))],
        UrlInput page => [new Piece(page.Name, 0, cancellation => FetchAsync(page.Address, cancellation))],
        MissingInput missing => [Ready(missing.Name, 0, ArticleResult.Of(missing.Fault))],
        _ => Streamed(input.Name, terminal.Input, Hints(null)),
    };

    /// <summary>A file of many articles is read by its articles; the reader itself refuses another that is too large.</summary>
    private bool IsLong(FileInput file) => file.Size > options.MaxSize || Path.GetExtension(file.Path) is ".jsonl" or ".ndjson" or ".warc" or ".gz";

    private static IEnumerable<Piece> Streamed(string name, Func<Stream> open, ArticleHints hints)
    {
        var (done, stream) = (0L, Stream.Null);
        foreach (var result in Results(() => stream = open(), hints))
        {
            var position = stream.CanSeek ? stream.Position : 0;
            yield return Ready(name, position - done, result);
            done = position;
        }
    }

    private static Piece Ready(string name, long bytes, ArticleResult result) =>
        new(name, bytes, _ => Task.FromResult<IReadOnlyList<ArticleResult>>([result]));

    private static Task<IReadOnlyList<ArticleResult>> Whole(Func<Stream> open, ArticleHints hints) =>
        Task.FromResult<IReadOnlyList<ArticleResult>>([.. Results(open, hints)]);

    private async Task<IReadOnlyList<ArticleResult>> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var page = await fetcher.Value.FetchAsync(address, cancellation);
            var hints = Hints(null) with { Url = page.Url, ContentType = page.ContentType };
            return await Whole(() => new MemoryStream(page.Bytes, writable: false), hints);
        }
        catch (ZegsmanException error)
        {
            return [ArticleResult.Of(error)];
        }
    }

    /// <summary>The articles of a stream; a fault of the disk is the last result.</summary>
    private static IEnumerable<ArticleResult> Results(Func<Stream> open, ArticleHints hints)
    {
        Stream? stream = null;
        IEnumerator<ArticleResult>? results = null;
        try
        {
            for (; ; )
            {
                ArticleResult? result = null;
                ZegsmanException? error = null;
                try
                {
                    results ??= ArticleReader.ReadEach(stream = open(), hints).GetEnumerator();
                    if (results.MoveNext()) result = results.Current;
                }
                catch (Exception e) when (InputErrors.Of(e) is { } fault)
                {
                    error = fault;
                }
                if (error is not null) result = ArticleResult.Of(error);
                if (result is not null) yield return result;
                if (result is null || error is not null) yield break;
            }
        }
        finally
        {
            results?.Dispose();
            stream?.Dispose();
        }
    }

    private ArticleHints Hints(FileInput? file) => new()
    {
        FileName = file is null ? null : Path.GetFileName(file.Path),
        Language = options.Language,
        MaxBytes = options.MaxSize,
    };

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16, FileOptions.SequentialScan);
}
