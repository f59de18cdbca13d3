using System.Net;
using System.Text.Json;
using Zegsman.Articles.Json;

namespace Zegsman.Articles.Html;

/// <summary>Reads what a page says of its article in JSON-LD, with the terms of schema.org. Broken JSON says nothing.</summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly Dictionary<string, JsonElement> named = new(StringComparer.Ordinal);
    private JsonElement? article;

    /// <summary>Reads the JSON-LD among a page's elements.</summary>
    public JsonLd(IEnumerable<PageNode> elements)
    {
        foreach (var script in elements)
        {
            if (script.Name != "script" || script["type"] is not { } type) continue;
            if (!type.TrimStart().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) continue;
            try
            {
                using var document = JsonDocument.Parse(JsonText.Mend(string.Concat(script.Children.Select(c => c.Text))), Lenient);
                Gather(document.RootElement.Clone());
            }
            catch (JsonException)
            {
                // As if it were not there.
            }
        }
    }

    /// <summary>Whether the page is a live blog.</summary>
    public bool IsLiveBlog => article is { } found && IsType(found, t => t == "LiveBlogPosting");

    /// <summary>Whether the page says that only subscribers can read it.</summary>
    public bool IsForSubscribers =>
        article is { } found && Property(found, "isAccessibleForFree") is { } free
        && (free.ValueKind == JsonValueKind.False || string.Equals(Text(free), "false", StringComparison.OrdinalIgnoreCase));

    /// <summary>The entries of a live blog, in the order given.</summary>
    public IReadOnlyList<Entry> Entries =>
        article is { } found ? [.. Items(found, "liveBlogUpdate").Select(Entry.Of)] : [];

    /// <summary>One entry of a live blog.</summary>
    public sealed record Entry(string? Headline, string? Body, string? Published)
    {
        internal static Entry Of(JsonElement update) =>
            new(Text(update, "headline"), Text(update, "articleBody") ?? Text(update, "description"), Text(update, "datePublished"));
    }

    /// <summary>A property of the article that is a text; null when it is not given.</summary>
    public string? Text(string property) => article is { } found ? Text(found, property) : null;

    /// <summary>The names of the things that a property of the article gives: people, organisations.</summary>
    public IEnumerable<string> Names(string property) =>
        article is { } found ? Items(found, property).Select(i => Text(i) ?? Text(i, "name")).OfType<string>() : [];

    /// <summary>The address the article says it has.</summary>
    public string? Address =>
        Text("url") ?? Text("mainEntityOfPage")
        ?? (article is { } found ? Items(found, "mainEntityOfPage").Select(i => Text(i, "@id")).FirstOrDefault() : null);

    private void Gather(JsonElement root)
    {
        var waiting = new Stack<JsonElement>([root]);
        while (waiting.TryPop(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse()) waiting.Push(item);
                continue;
            }
            if (element.ValueKind != JsonValueKind.Object) continue;
            if (Text(element, "@id") is { } id && element.EnumerateObject().Skip(1).Any()) named[id] = element;
            if (article is null && IsType(element, IsArticle)) article = element;
            foreach (var inner in new[] { "mainEntity", "@graph" })
                if (element.TryGetProperty(inner, out var value)) waiting.Push(value);
        }
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "LiveBlogPosting" or "BlogPosting" or "Report";

    private static bool IsType(JsonElement element, Func<string, bool> test)
    {
        if (Property(element, "@type") is not { } type) return false;
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1);
        return types.Select(Text).OfType<string>().Any(t => test(t[(t.LastIndexOfAny(['/', ':', '#']) + 1)..]));
    }

    /// <summary>The things a property gives, one or several, references resolved.</summary>
    private IEnumerable<JsonElement> Items(JsonElement element, string property)
    {
        if (Property(element, property) is not { } value) return [];
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        return items.Select(i => Text(i, "@id") is { } id && named.TryGetValue(id, out var target) ? target : i);
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string property) => Property(element, property) is { } value ? Text(value) : null;

    /// <summary>A text without the character references that some writers leave in it; null for what is no text, or holds no letter or digit.</summary>
    private static string? Text(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String) return null;
        var text = WebUtility.HtmlDecode(element.GetString()!).Trim();
        return text.Any(char.IsLetterOrDigit) ? text : null;
    }
}
