using Zegsman.Language;

namespace Zegsman.Articles.Warc;

/// <summary>
/// Reads the news pages of a web archive: of its responses those that are web pages and say when they were published or who wrote them.
/// </summary>
internal static class WarcArticles
{
    // Beside the page a response has its fields.
    private const int RoomForFields = 1 << 16;

    /// <summary>The articles, one record held at a time. All that is no news page is passed over.</summary>
    public static IEnumerable<ArticleResult> Read(Stream stream, ArticleHints hints)
    {
        var records = new WarcRecords(stream, (record, length) => IsWhole(record) && length <= (long)hints.MaxBytes + RoomForFields);
        while (true)
        {
            ArticleResult? result;
            var isLast = false;
            try
            {
                if (records.Next() is not { } record) yield break;
                result = record.Block is null ? null : Page(record, hints);
            }
            catch (InvalidDataException)
            {
                (result, isLast) = (ArticleResult.Of(WarcErrors.Damaged(records.Count)), true);
            }
            if (result is not null) yield return result;
            if (isLast) yield break;
        }
    }

    private static bool IsWhole(WarcRecord record) => record["WARC-Type"] == "response" && record["WARC-Truncated"] is null;

    private static ArticleResult? Page(WarcRecord record, ArticleHints hints)
    {
        if (!Uri.TryCreate(record["WARC-Target-URI"], UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        if (HttpPayload.Of(record.Block!, hints.MaxBytes) is not { } page || !IsPage(page.ContentType)) return null;
        try
        {
            var article = ArticleReader.Read(page.Bytes, hints with { FileName = null, Url = address, ContentType = page.ContentType }).First();
            return article.Published is not null || article.Authors.Count > 0 ? ArticleResult.Of(article) : null;
        }
        catch (ZegsmanException)
        {
            // A page without text is no news page.
            return null;
        }
    }

    private static bool IsPage(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToLowerInvariant() is "text/html" or "application/xhtml+xml";
}
