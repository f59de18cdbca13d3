using System.Collections.Frozen;
using Zegsman.Registry.Building;

namespace Zegsman.Registry.Csv;

/// <summary>Reads a registry in CSV; docs/registry.md says what each column holds.</summary>
internal sealed class RegistryCsv
{
    private static readonly string[] Kinds = ["person", "body", "title", "office", "term"];

    private readonly string file;
    private readonly RegistryEvidence? evidence;
    private readonly RegistryRows rows = new();
    private readonly CsvKeys people = new("person");
    private readonly CsvKeys bodies = new("body");
    private readonly CsvKeys offices = new("office");
    private readonly List<CsvRow> terms = [];

    private RegistryCsv(string file, RegistryEvidence? evidence) => (this.file, this.evidence) = (file, evidence);

    /// <summary>All columns, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "kind", "id", "name", "aliases", "adjectives", "type", "person", "office", "body", "holders", "from", "to", "seen",
        "wikidata", "evidence",
    ];

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="evidence">What its entries rest on; null when its rows say so themselves.</param>
    public static RegistryRows Read(string text, string file, RegistryEvidence? evidence)
    {
        var reader = new RegistryCsv(file, evidence);
        reader.Read(CsvRows.Of(text, file));
        return reader.rows;
    }

    private void Read(IEnumerable<(int Line, string[] Fields)> lines)
    {
        FrozenDictionary<string, int>? columns = null;
        var later = new List<CsvRow>();
        foreach (var (line, fields) in lines)
        {
            if (columns is null)
            {
                columns = Header(fields);
                continue;
            }
            if (fields.Length > columns.Count) throw RegistryErrors.TooManyFields(file, line, fields.Length, columns.Count);
            var row = new CsvRow(file, line, columns, fields);
            if (Kind(row) is "office") later.Add(row);
            else Add(row);
        }
        if (columns is null) throw RegistryErrors.Columns(file, "there is no line in it.");
        // A row may refer to one below it.
        foreach (var row in later) AddOffice(row);
        foreach (var row in terms) AddTerm(row);
    }

    private FrozenDictionary<string, int> Header(string[] fields)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < fields.Length; i++)
        {
            var name = fields[i];
            if (!Columns.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw RegistryErrors.Columns(file, $"there is no column \"{name}\".");
            if (!columns.TryAdd(name, i)) throw RegistryErrors.Columns(file, $"the column \"{name}\" stands there twice.");
        }
        if (!columns.ContainsKey("kind") && !columns.ContainsKey("person"))
            throw RegistryErrors.Columns(file, "there is neither a column \"kind\" nor \"person\".");
        return columns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A file without kinds is one of terms.</summary>
    private static string Kind(CsvRow row)
    {
        if (!row.Columns.ContainsKey("kind")) return "term";
        var kind = row.Required("kind").ToLowerInvariant();
        return Kinds.Contains(kind) ? kind : throw RegistryErrors.Field(row.File, row.Line, "kind", $"one of {string.Join(", ", Kinds)}");
    }

    private void Add(CsvRow row)
    {
        switch (Kind(row))
        {
            case "person":
                rows.People.Add(new PersonRow(
                    people.Add(row), row.Required("name"), row.Aliases("aliases"), row.Wikidata(), Evidence(row)));
                break;
            case "body":
                rows.Bodies.Add(new BodyRow(bodies.Add(row), row.Required("name"), row.Aliases("aliases"), row.Aliases("adjectives"),
                    row.OneOf<BodyType>("type"), row.Wikidata(), Evidence(row)));
                break;
            case "title":
                rows.Titles.Add(new TitleRow(row.Required("name"), row.Aliases("aliases"), Several(row) ?? false));
                break;
            default:
                terms.Add(row);
                break;
        }
    }

    private void AddOffice(CsvRow row)
    {
        var key = row.Optional("id") is null ? null : offices.Add(row);
        rows.Offices.Add(new OfficeRow(
            key, row.Required("name"), bodies.Find(row, "body"), row.Aliases("aliases"), Several(row), row.Wikidata(), Evidence(row)));
    }

    private void AddTerm(CsvRow row)
    {
        row.Required("person");
        row.Required("office");
        var (from, to) = (row.Date("from"), row.Date("to"));
        if (from?.From >= to?.To) throw RegistryErrors.Backwards(file, FormattableString.Invariant($"line {row.Line}"));
        var (person, office, body) = (people.Find(row, "person")!, offices.Find(row, "office")!, bodies.Find(row, "body"));
        rows.Terms.Add(new TermRow(person, office, body, from, to, row.Date("seen"), Evidence(row)));
    }

    private RegistryEvidence Evidence(CsvRow row) => evidence ?? row.OneOf<RegistryEvidence>("evidence") ?? RegistryEvidence.Csv;

    private static bool? Several(CsvRow row) => row["holders"].ToLowerInvariant() switch
    {
        "" => null,
        "one" => false,
        "several" => true,
        _ => throw RegistryErrors.Field(row.File, row.Line, "holders", "one or several"),
    };
}
