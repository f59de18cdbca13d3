using System.Collections.Frozen;
using Zegsman.Articles;

namespace Zegsman.Registry.Csv;

/// <summary>A row of a registry in CSV, asked by the names of its columns.</summary>
internal readonly record struct CsvRow(string File, int Line, FrozenDictionary<string, int> Columns, string[] Fields)
{
    /// <summary>A field; empty when there is none.</summary>
    public string this[string column] => Columns.TryGetValue(column, out var at) && at < Fields.Length ? Fields[at] : "";

    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    public string Required(string column) => Optional(column) ?? throw RegistryErrors.Field(File, Line, column, "filled in");

    /// <summary>Names between upright bars.</summary>
    public IReadOnlyList<Alias> Aliases(string column) =>
        [.. this[column].Split('|', StringSplitOptions.TrimEntries).Select(Alias.Parse).Where(a => a.Name.Length > 0)];

    public PartialDate? Date(string column)
    {
        if (Optional(column) is not { } text) return null;
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw RegistryErrors.Field(File, Line, column, "a date such as 2018-07-16, 2018-07 or 2018");
    }

    public string? Wikidata()
    {
        if (Optional("wikidata") is not { } id) return null;
        return WikidataId.IsOne(id) ? id : throw RegistryErrors.Field(File, Line, "wikidata", "an id such as Q57792");
    }

    /// <summary>One of the names of an enumeration, in lower case; null when the field is empty.</summary>
    public T? OneOf<T>(string column) where T : struct, Enum
    {
        if (Optional(column) is not { } text) return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)) return value;
        }
        throw RegistryErrors.Field(File, Line, column, $"one of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}");
    }
}
