using System.Globalization;
using System.Text.Json;
using Zegsman.Articles;

namespace Zegsman.Registry.Popolo;

/// <summary>An object of a Popolo file, asked for its properties; says where in the file one is wrong.</summary>
internal readonly record struct PopoloObject(string File, string Where, JsonElement Element)
{
    /// <summary>The objects of a list; none when there is no such list.</summary>
    public IEnumerable<PopoloObject> List(string property)
    {
        if (Find(property) is not { } list) yield break;
        var at = Path(property);
        if (list.ValueKind != JsonValueKind.Array) throw RegistryErrors.Popolo(File, at, "a list of objects");
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{at}[{index++}]");
            if (item.ValueKind != JsonValueKind.Object) throw RegistryErrors.Popolo(File, where, "an object");
            yield return new PopoloObject(File, where, item);
        }
    }

    /// <summary>A text; null when it is missing, null or empty.</summary>
    public string? Text(string property)
    {
        if (Find(property) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String) throw RegistryErrors.Popolo(File, Path(property), "a text");
        try
        {
            return value.GetString()!.Trim() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            throw RegistryErrors.Popolo(File, Path(property), "a text without half a surrogate pair");
        }
    }

    /// <summary>A text that must be there.</summary>
    public string Required(string property) => Text(property) ?? throw RegistryErrors.Popolo(File, Path(property), "a text");

    public PartialDate? Date(string property)
    {
        if (Text(property) is not { } text) return null;
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw RegistryErrors.Popolo(File, Path(property), "a date such as 2018-07-16, 2018-07 or 2018");
    }

    /// <summary>The Wikidata id among the identifiers.</summary>
    public string? Wikidata() => List("identifiers")
        .Where(i => string.Equals(i.Text("scheme"), "wikidata", StringComparison.OrdinalIgnoreCase))
        .Select(i => i.Text("identifier")).FirstOrDefault(WikidataId.IsOne);

    public string Path(string property) => Where.Length == 0 ? property : $"{Where}.{property}";

    private JsonElement? Find(string property) =>
        Element.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
