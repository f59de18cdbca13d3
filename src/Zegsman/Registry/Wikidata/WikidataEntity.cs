using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Registry.Wikidata;

/// <summary>An entity of a dump: its names in some languages and the values of its statements.</summary>
internal readonly struct WikidataEntity(JsonElement element)
{
    public string? Id => Text(element, "id");

    /// <summary>The items a property has as values, those that are deprecated left out.</summary>
    public IEnumerable<string> Items(string property) => Statements(property).Select(s => Item(Child(s, "mainsnak"))).OfType<string>();

    /// <summary>Whether there is any statement of the property.</summary>
    public bool Has(string property) => Statements(property).Any();

    /// <summary>The positions held, with their beginning and end.</summary>
    public IEnumerable<(string Office, PartialDate? From, PartialDate? To)> Positions() =>
        from statement in Statements("P39")
        let office = Item(Child(statement, "mainsnak"))
        where office is not null
        let qualifiers = Child(statement, "qualifiers")
        select (office, Date(qualifiers, "P580"), Date(qualifiers, "P582"));

    /// <summary>
    /// The names, labels before aliases and each with its language, in the order of the languages. Where there is no label of a
    /// language, the one for all languages ("mul") stands for it.
    /// </summary>
    public List<Alias> Names(IReadOnlyList<TextLanguage> languages)
    {
        var (labels, aliases) = (Child(element, "labels"), Child(element, "aliases"));
        var names = new List<Alias>();
        foreach (var language in languages)
        {
            if (Text(Child(labels, language.Code()), "value") is { } label) names.Add(new Alias(label, language));
        }
        if (names.Count == 0 && Text(Child(labels, "mul"), "value") is { } any) names.Add(new Alias(any, null));
        foreach (var language in languages)
        {
            if (Child(aliases, language.Code()) is not { ValueKind: JsonValueKind.Array } list) continue;
            names.AddRange(list.EnumerateArray().Select(a => Text(a, "value")).OfType<string>().Select(name => new Alias(name, language)));
        }
        return [.. names.Distinct()];
    }

    private IEnumerable<JsonElement> Statements(string property) =>
        Child(Child(element, "claims"), property) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(s => Text(s, "rank") != "deprecated")
            : [];

    private static string? Item(JsonElement? snak) => Text(Child(Child(snak, "datavalue"), "value"), "id");

    private static PartialDate? Date(JsonElement? qualifiers, string property)
    {
        if (Child(qualifiers, property) is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0) return null;
        var value = Child(Child(list[0], "datavalue"), "value");
        if (Text(value, "time") is not ['+', _, _, _, _, '-', _, _, '-', _, _, ..] time) return null;
        if (Child(value, "precision") is not { ValueKind: JsonValueKind.Number } number) return null;
        if (!number.TryGetInt32(out var precision)) return null;
        // 11 is a day, 10 a month, 9 a year; less says too little.
        var length = precision switch { >= 11 => 10, 10 => 7, 9 => 4, _ => 0 };
        return PartialDate.TryParse(time[1..(1 + length)], out var date) ? date : null;
    }

    private static JsonElement? Child(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var child) ? child : null;

    private static string? Text(JsonElement? parent, string name)
    {
        if (Child(parent, name) is not { ValueKind: JsonValueKind.String } value) return null;
        try
        {
            return value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair: no name
        }
    }
}
