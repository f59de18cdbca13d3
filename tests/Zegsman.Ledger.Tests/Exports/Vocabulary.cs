using System.Text.Json;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>A published vocabulary, one of the tables beside this file.</summary>
internal sealed class Vocabulary(string name)
{
    private readonly ILookup<string, string[]> rows = Lines(name).Select(l => l.Split('\t')).ToLookup(f => f[0], f => f[1..]);

    public IEnumerable<string[]> Of(string kind) => rows[kind];

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string[] Lines(string name) => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Parts of JSON.</summary>
internal static class Json
{
    /// <summary>An object and all objects in it, however deep.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    /// <summary>The values of a property that may be one or many.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    public static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
