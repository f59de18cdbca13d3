using System.Globalization;
using System.Text;
using Zegsman.Registry.Building;

namespace Zegsman.Registry.Csv;

/// <summary>Writes a registry as the CSV that <see cref="RegistryCsv"/> reads.</summary>
internal sealed class RegistryCsvWriter
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<object, string> ids = [];

    public static string Write(RegistryBuilder registry)
    {
        var writer = new RegistryCsvWriter();
        writer.Line(RegistryCsv.Columns);
        writer.Number(registry.People, p => p.Name, "p");
        writer.Number(registry.Bodies, b => b.Name, "b");
        foreach (var title in registry.Titles.Values)
        {
            writer.Row("title", ("name", title.Name), ("aliases", Joined(title.Aliases)),
                ("holders", title.HasSeveralHolders ? "several" : null));
        }
        foreach (var body in registry.Bodies)
        {
            writer.Row("body", ("id", writer.ids.GetValueOrDefault(body)), ("name", body.Name), ("aliases", Joined(body.Aliases)),
                ("adjectives", Joined(body.Adjectives)), ("type", body.Type?.ToString().ToLowerInvariant()), ("wikidata", body.Wikidata),
                ("evidence", Lower(body.Evidence)));
        }
        foreach (var office in registry.Offices)
        {
            writer.Row("office", ("name", office.Name), ("body", writer.Key(office.Body)),
                ("aliases", Joined(office.OwnTitles)), ("holders", office.HasSeveralHolders ? "several" : null),
                ("wikidata", office.Wikidata), ("evidence", Lower(office.Evidence)));
        }
        foreach (var person in registry.People)
        {
            writer.Row("person", ("id", writer.ids.GetValueOrDefault(person)), ("name", person.Name),
                ("aliases", Joined(person.Aliases)), ("wikidata", person.Wikidata), ("evidence", Lower(person.Evidence)));
        }
        foreach (var term in registry.Terms)
        {
            writer.Row("term", ("person", writer.Key(term.Person)), ("office", term.Office.Name), ("body", writer.Key(term.Office.Body)),
                ("from", term.From?.Value), ("to", term.To?.Value), ("seen", term.Seen?.Value), ("evidence", Lower(term.Evidence)));
        }
        return writer.text.ToString();
    }

    /// <summary>Gives ids to those entries that share a name.</summary>
    private void Number<T>(IReadOnlyList<T> entries, Func<T, string> name, string prefix) where T : notnull
    {
        var shared = entries.GroupBy(name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (shared.Contains(name(entries[i]))) ids[entries[i]] = string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}");
        }
    }

    private string? Key(Body? body) => body is null ? null : ids.GetValueOrDefault(body) ?? body.Name;

    private string Key(Person person) => ids.GetValueOrDefault(person) ?? person.Name;

    private void Row(string kind, params ReadOnlySpan<(string Column, string? Value)> values)
    {
        var fields = new string?[RegistryCsv.Columns.Count];
        fields[0] = kind;
        for (var i = 1; i < fields.Length; i++)
        {
            foreach (var (column, value) in values)
            {
                if (column == RegistryCsv.Columns[i]) fields[i] = value;
            }
        }
        Line(fields);
    }

    private void Line(IEnumerable<string?> fields) => text.AppendJoin(',', fields.Select(Quoted)).Append('\n');

    private static string Joined(IEnumerable<Alias> aliases) => string.Join('|', aliases.Select(a => a.ToString().Replace('|', ' ')));

    private static string Lower(RegistryEvidence evidence) => evidence.ToString().ToLowerInvariant();

    private static string Quoted(string? field) =>
        field is null ? ""
        : field.AsSpan().ContainsAny(",;\t\"\n\r") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
