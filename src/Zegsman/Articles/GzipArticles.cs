using System.IO.Compression;
using Zegsman.Articles.Warc;

namespace Zegsman.Articles;

/// <summary>Reads the articles of a file that was compressed with gzip, of one member or many.</summary>
internal static class GzipArticles
{
    /// <summary>The articles; damage is the last result. Limits hold for what comes out.</summary>
    public static IEnumerable<ArticleResult> Read(Stream stream, ArticleHints hints)
    {
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
        var name = hints.FileName?.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) == true ? hints.FileName[..^3] : hints.FileName;
        IEnumerator<ArticleResult>? results = null;
        try
        {
            while (true)
            {
                ArticleResult result;
                var isLast = false;
                try
                {
                    results ??= ArticleReader.Unpacked(unpacked, hints with { FileName = name }).GetEnumerator();
                    if (!results.MoveNext()) yield break;
                    result = results.Current;
                }
                catch (InvalidDataException e)
                {
                    (result, isLast) = (ArticleResult.Of(WarcErrors.BadGzip(e)), true);
                }
                yield return result;
                if (isLast) yield break;
            }
        }
        finally
        {
            results?.Dispose();
        }
    }
}
