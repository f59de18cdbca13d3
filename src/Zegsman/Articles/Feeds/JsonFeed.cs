using System.Text.Json;
using Zegsman.Articles.Json;

namespace Zegsman.Articles.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    /// <summary>The feed; null when it is none.</summary>
    public static Feed? Read(string json, Uri? address)
    {
        try
        {
            using var document = JsonDocument.Parse(JsonText.Mend(json));
            return Is(document.RootElement) ? Of(document.RootElement, address) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether an object is a feed.</summary>
    public static bool Is(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && Text(json, "version") is { } version && version.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase)
        && json.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array;

    public static Feed Of(JsonElement json, Uri? address) => new(FeedReader.Plain(Text(json, "title")), Text(json, "language"),
        [.. json.GetProperty("items").EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(i => Item(i, address))]);

    private static FeedItem Item(JsonElement item, Uri? address) => new()
    {
        Id = Text(item, "id"),
        Url = FeedReader.Address(Text(item, "url") ?? Text(item, "external_url"), address),
        Title = FeedReader.Plain(Text(item, "title")),
        Published = Text(item, "date_published"),
        Updated = Text(item, "date_modified"),
        Authors = [.. Authors(item)],
        Html = Text(item, "content_html") ?? Paragraphs(Text(item, "content_text") ?? Text(item, "summary")),
    };

    /// <summary>Plain text as HTML: an empty line parts paragraphs.</summary>
    internal static string? Paragraphs(string? text) => text is null ? null
        : string.Concat(text.ReplaceLineEndings("\n").Split("\n\n").Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));

    private static IEnumerable<string> Authors(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
            return authors.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object).Select(a => Text(a, "name")).OfType<string>();
        return item.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object && Text(author, "name") is { } name ? [name] : [];
    }

    internal static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
