using System.Text.Json;
using Zegsman.Articles.Iptc;
using Zegsman.Articles.Plain;
using Zegsman.Language;

namespace Zegsman.Articles.Json;

/// <summary>
/// Reads one article from a JSON object: our own form and the field names of common dumps, as docs/articles.md lists them.
/// </summary>
internal static class JsonArticle
{
    /// <summary>The article; its text is the object's, unchanged.</summary>
    /// <param name="json">The object.</param>
    /// <param name="hints">What is known beside.</param>
    /// <param name="name">The id it gets when it has neither an id nor an address of its own; null for its text's hash.</param>
    /// <exception cref="ZegsmanException">It is no object or has no text.</exception>
    public static Article Read(JsonElement json, ArticleHints hints, string? name)
    {
        if (json.ValueKind != JsonValueKind.Object) throw ArticleErrors.NotJson("there is another value.");
        if (Ninjs.Is(json)) return Ninjs.Read(json, hints with { FileName = name });
        var text = First(json, "text", "maintext", "content", "body") ?? throw ArticleErrors.NoText();
        if (string.IsNullOrWhiteSpace(text)) throw ArticleErrors.Empty();
        var metadata = new ArticleMetadata
        {
            Id = Id(json),
            Url = First(json, "url"),
            Publisher = First(json, "publisher", "source_domain"),
            Published = First(json, "published", "date", "date_publish", "publish_date"),
            Title = First(json, "title"),
            Language = First(json, "language"),
            Authors = Authors(json),
        };
        var article = TextArticle.Of(text, metadata, hints with { FileName = name, Url = null });
        return JsonPassages.Read(json, article.Text) is { } passages ? article with { Passages = passages } : article;
    }

    private static string? Id(JsonElement json) =>
        json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : First(json, "id");

    private static string[] Authors(JsonElement json)
    {
        if (!json.TryGetProperty("authors", out var authors) || authors.ValueKind != JsonValueKind.Array)
            return AuthorNames.Split(First(json, "authors", "author"));
        var names = authors.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.String).Select(a => a.GetString()!);
        return [.. names.Where(n => !string.IsNullOrWhiteSpace(n))];
    }

    /// <summary>The first of the fields that holds a string with something in it.</summary>
    private static string? First(JsonElement json, params ReadOnlySpan<string> fields)
    {
        string? empty = null;
        foreach (var field in fields)
        {
            if (!json.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String) continue;
            var text = value.GetString()!;
            if (!string.IsNullOrWhiteSpace(text)) return text;
            empty ??= text;
        }
        return empty;
    }
}
