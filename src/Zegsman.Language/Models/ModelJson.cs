using System.Text.Json;

namespace Zegsman.Language.Models;

/// <summary>
/// Reads a section of JSON property by property: a serializer would take longer to start than the whole of a model takes to load.
/// </summary>
internal sealed class ModelJson : IDisposable
{
    private readonly ModelFile file;
    private readonly string section;
    private readonly JsonDocument document;

    /// <exception cref="ZegsmanException">There is no such section (ZG305), or it is no JSON object (ZG306).</exception>
    internal ModelJson(ModelFile file, string section)
    {
        (this.file, this.section) = (file, section);
        try
        {
            document = JsonDocument.Parse(file.Section(section));
        }
        catch (JsonException e)
        {
            throw ModelErrors.DoesNotFit(file.Name, $"'{section}' is no JSON", e);
        }
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw Fault("is no JSON object");
    }

    internal string Text(string property) => TextOf(Value(property, JsonValueKind.String));

    internal string[] Texts(string property) => [.. Value(property, JsonValueKind.Array).EnumerateArray().Select(TextOf)];

    internal long Number(string property) =>
        Value(property, JsonValueKind.Number).TryGetInt64(out var number) ? number : throw Fault($"has no whole number '{property}'");

    internal Dictionary<string, double> Numbers(string property) => Value(property, JsonValueKind.Object).EnumerateObject()
        .ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.Number ? p.Value.GetDouble() : throw Fault($"has no number '{p.Name}'"));

    public void Dispose() => document.Dispose();

    private string TextOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Fault("has something else where a text should be");

    private JsonElement Value(string property, JsonValueKind kind) =>
        document.RootElement.TryGetProperty(property, out var value) && value.ValueKind == kind ? value : throw Fault($"has no '{property}' as it should be");

    private ZegsmanException Fault(string finding) => ModelErrors.DoesNotFit(file.Name, $"'{section}' {finding}");
}
