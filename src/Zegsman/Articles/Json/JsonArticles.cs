using System.Text.Json;
using Zegsman.Articles.Feeds;
using Zegsman.Language;

namespace Zegsman.Articles.Json;

/// <summary>Reads articles from JSON: one object a line, one object, or an array of objects.</summary>
internal static class JsonArticles
{
    /// <summary>
    /// The articles of JSON Lines. A line that is broken, too long or without text is an error of its own; empty lines are nothing.
    /// </summary>
    public static IEnumerable<ArticleResult> ReadLines(ArticleStream lines, ArticleHints hints)
    {
        var number = 0;
        var any = false;
        foreach (var line in lines.ReadLines())
        {
            number++;
            if (line?.Span.Trim(" \t\r"u8).IsEmpty == true) continue;
            any = true;
            foreach (var result in Line(line, number, hints)) yield return result;
        }
        if (!any) yield return ArticleResult.Of(ArticleErrors.Empty());
    }

    /// <summary>The articles of one JSON document.</summary>
    /// <exception cref="ZegsmanException">It is not JSON, or neither an object nor an array.</exception>
    public static IReadOnlyList<ArticleResult> Read(string json, ArticleHints hints)
    {
        if (string.IsNullOrWhiteSpace(json)) throw ArticleErrors.Empty();
        using var document = Parse(json);
        var root = document.RootElement;
        if (JsonFeed.Is(root)) return [.. FeedArticles.Read(JsonFeed.Of(root, hints.Url), hints)];
        if (root.ValueKind != JsonValueKind.Array) return [ArticleResult.Of(JsonArticle.Read(root, hints, hints.FileName))];
        if (root.GetArrayLength() == 0) throw ArticleErrors.Empty();
        return [.. root.EnumerateArray().Select((item, i) => Result(() => JsonArticle.Read(item, hints, NameOf(hints, i + 1)), null)!)];
    }

    /// <summary>The article of a line; of a feed that stands on one line, all of its items.</summary>
    private static IEnumerable<ArticleResult> Line(ReadOnlyMemory<byte>? line, int number, ArticleHints hints)
    {
        Feed? feed = null;
        var result = Result(() =>
        {
            if (line is not { } bytes) throw ArticleErrors.TooLarge(hints.MaxBytes);
            using var document = Parse(TextDecoder.Decode(bytes.Span));
            if (!JsonFeed.Is(document.RootElement)) return JsonArticle.Read(document.RootElement, hints, NameOf(hints, number));
            feed = JsonFeed.Of(document.RootElement, hints.Url);
            return null;
        }, number);
        return feed is not null ? FeedArticles.Read(feed, hints) : [result!];
    }

    private static ArticleResult? Result(Func<Article?> read, int? line)
    {
        try
        {
            return read() is { } article ? ArticleResult.Of(article, line) : null;
        }
        catch (ZegsmanException e)
        {
            return ArticleResult.Of(e, line);
        }
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(JsonText.Mend(json));
        }
        catch (JsonException e)
        {
            throw ArticleErrors.NotJson(e.Message, e);
        }
    }

    private static string? NameOf(ArticleHints hints, int number) =>
        hints.FileName is null ? null : FormattableString.Invariant($"{hints.FileName}:{number}");
}
