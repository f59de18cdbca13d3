using System.Text.Json;
using Zegsman.Articles.Feeds;
using Zegsman.Articles.Html;
using Zegsman.Language;
using static Zegsman.Articles.Feeds.JsonFeed;

namespace Zegsman.Articles.Iptc;

/// <summary>Reads news in ninjs, the JSON of the IPTC: versions 1 (body_xhtml, headline) and 2 (bodies, headlines).</summary>
internal static class Ninjs
{
    /// <summary>Whether an object is an item of ninjs.</summary>
    public static bool Is(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && Text(json, "uri") is not null
        && (Text(json, "body_xhtml") is not null || Text(json, "body_text") is not null || json.TryGetProperty("bodies", out _) || json.TryGetProperty("headlines", out _));

    /// <summary>The article.</summary>
    /// <exception cref="ZegsmanException">It has no text (ZG102).</exception>
    public static Article Read(JsonElement json, ArticleHints hints) => FragmentReader.Read(Body(json) ?? "", new ArticleMetadata
    {
        Id = Text(json, "uri"),
        Url = Text(json, "url"),
        Title = FeedReader.Plain(Text(json, "headline") ?? Chosen(json, "headlines", "main") ?? Text(json, "title")),
        Published = Text(json, "firstpublished") ?? Text(json, "firstcreated") ?? Text(json, "versioncreated") ?? Text(json, "contentcreated"),
        Publisher = Text(json, "copyrightholder") ?? Provider(json),
        Language = Text(json, "language"),
        Authors = PageMetadata.Persons([FeedReader.Plain(Text(json, "byline") ?? Text(json, "by"))]),
    }, hints);

    private static string? Body(JsonElement json)
    {
        if (Text(json, "body_xhtml") is { } xhtml) return xhtml;
        if (Paragraphs(Text(json, "body_text")) is { } text) return text;
        if (!json.TryGetProperty("bodies", out var bodies) || bodies.ValueKind != JsonValueKind.Array) return null;
        var all = bodies.EnumerateArray().Where(b => b.ValueKind == JsonValueKind.Object && Text(b, "value") is not null)
            .OrderBy(b => Text(b, "role") is "main" or null ? 0 : 1).ThenBy(b => IsHtml(b) ? 0 : 1).ToList();
        return all.Count == 0 ? null : IsHtml(all[0]) ? Text(all[0], "value") : Paragraphs(Text(all[0], "value"));
    }

    private static bool IsHtml(JsonElement body) => (Text(body, "contenttype") ?? Text(body, "contentType"))?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Chosen(JsonElement json, string list, string role) =>
        json.TryGetProperty(list, out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object).OrderBy(v => Text(v, "role") == role ? 0 : 1)
                .Select(v => Text(v, "value")).FirstOrDefault(v => v is not null) : null;

    private static string? Provider(JsonElement json) =>
        json.TryGetProperty("infosources", out var sources) && sources.ValueKind == JsonValueKind.Array
            ? sources.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.Object).Select(s => Text(s, "name")).FirstOrDefault(n => n is not null) : null;
}
