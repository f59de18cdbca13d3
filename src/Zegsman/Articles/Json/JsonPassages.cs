using System.Text.Json;
using Zegsman.Language;

namespace Zegsman.Articles.Json;

/// <summary>Reads the passages of an article that Zegsman has written before.</summary>
internal static class JsonPassages
{
    /// <summary>
    /// The passages; null when there are none, or when one of them does not fit the text, so that they are to be found anew.
    /// </summary>
    public static IReadOnlyList<Passage>? Read(JsonElement article, string text)
    {
        if (!article.TryGetProperty("passages", out var list) || list.ValueKind != JsonValueKind.Array) return null;
        if (list.GetArrayLength() == 0) return null;
        var passages = new List<Passage>();
        var end = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (One(element, text) is not { } passage || passage.Span.Start < end) return null;
            passages.Add(passage);
            end = passage.Span.End;
        }
        return passages;
    }

    private static Passage? One(JsonElement json, string text)
    {
        if (json.ValueKind != JsonValueKind.Object || Kind(json) is not { } kind || Span(json, "span", text) is not { } span) return null;
        var body = Span(json, "body", text);
        return new Passage
        {
            Kind = kind,
            Span = span,
            Body = body is { } inner && span.Contains(inner) ? body : null,
            Author = json.TryGetProperty("author", out var author) ? Author(author, text) : null,
            Published = PartialDate.TryParse(Text(json, "published"), out var date) ? date : null,
            Url = Text(json, "url"),
            Medium = Text(json, "medium"),
        };
    }

    private static PassageKind? Kind(JsonElement json)
    {
        foreach (var kind in Enum.GetValues<PassageKind>())
        {
            if (Text(json, "kind") is { } name && JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) == name) return kind;
        }
        return null;
    }

    private static PostAuthor? Author(JsonElement json, string text) =>
        json.ValueKind == JsonValueKind.Object && Text(json, "name") is { } name
            ? new PostAuthor(name, Text(json, "handle"), Span(json, "span", text))
            : null;

    /// <summary>A span that fits: inside the text, not empty, no white space at its ends, no surrogate pair split.</summary>
    private static TextSpan? Span(JsonElement json, string field, string text)
    {
        if (!json.TryGetProperty(field, out var pair) || pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2) return null;
        if (pair[0].ValueKind != JsonValueKind.Number || !pair[0].TryGetInt32(out var start)) return null;
        if (pair[1].ValueKind != JsonValueKind.Number || !pair[1].TryGetInt32(out var end)) return null;
        if (start < 0 || end <= start || end > text.Length) return null;
        var span = new TextSpan(start, end);
        return span.Trim(text) == span && !char.IsLowSurrogate(text[start]) && !char.IsHighSurrogate(text[end - 1]) ? span : null;
    }

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
