namespace Zegsman.Registry.Csv;

/// <summary>The entries of one kind in a file, to be referred to by id or, where it is one entry's alone, by name.</summary>
internal sealed class CsvKeys(string kind)
{
    private readonly Dictionary<string, string?> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Takes a row's id, or else its name, as its key.</summary>
    public string Add(CsvRow row)
    {
        var name = row.Required("name");
        var key = row.Optional("id") ?? name;
        if (!ids.Add(key)) throw RegistryErrors.Twice(row.File, row.Line, kind, key);
        // An id goes before another entry's name; a name of two entries is no key.
        if (key != name && !ids.Contains(name)) keys[name] = keys.ContainsKey(name) ? null : key;
        keys[key] = key;
        return key;
    }

    /// <summary>The key that a field stands for: an id, a name, or itself where there is no such entry; null when it is empty.</summary>
    public string? Find(CsvRow row, string column)
    {
        if (row.Optional(column) is not { } text) return null;
        if (!keys.TryGetValue(text, out var key)) return text;
        return key ?? throw RegistryErrors.Ambiguous(row.File, row.Line, column, text);
    }
}
