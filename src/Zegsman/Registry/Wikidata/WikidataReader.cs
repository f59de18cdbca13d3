using System.Text.Json;
using Zegsman.Language;
using Zegsman.Registry.Building;

namespace Zegsman.Registry.Wikidata;

/// <summary>
/// Reads a JSON dump of Wikidata: humans who held a position (P39) of which a beginning or an end is known, the offices and the bodies
/// these belong to. Only what is of those classes is held in memory.
/// </summary>
internal sealed class WikidataReader
{
    private readonly IReadOnlyList<TextLanguage> languages;
    private readonly Dictionary<string, PersonRow> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BodyRow> bodies = new(StringComparer.Ordinal);
    private readonly WikidataOffices offices = new();
    private readonly List<TermRow> terms = [];

    private WikidataReader(IReadOnlyList<TextLanguage> languages) => this.languages = languages;

    public static RegistryRows Read(Stream stream, string file, IReadOnlyList<TextLanguage> languages)
    {
        var reader = new WikidataReader(languages);
        var lines = new DumpLines(stream, file);
        lines.ForEach(json =>
        {
            if (!MayMatter(json.Span)) return;
            try
            {
                using var document = JsonDocument.Parse(json);
                if (document.RootElement.ValueKind != JsonValueKind.Object)
                    throw RegistryErrors.NotEntity(file, lines.Line, "this is no object.");
                reader.Add(new WikidataEntity(document.RootElement));
            }
            catch (JsonException e)
            {
                throw RegistryErrors.NotEntity(file, lines.Line, "this is no JSON.", e);
            }
        });
        return reader.Rows();
    }

    /// <summary>Whether the line is worth parsing; one that is no object is, for its error.</summary>
    private static bool MayMatter(ReadOnlySpan<byte> json) =>
        json is not [(byte)'{', .., (byte)'}']
        || json.IndexOf("\"P31\""u8) >= 0 || json.IndexOf("\"P279\""u8) >= 0 || json.IndexOf("\"P1308\""u8) >= 0
        || json.IndexOf("\"P2389\""u8) >= 0;

    private void Add(WikidataEntity entity)
    {
        if (!WikidataId.IsOne(entity.Id)) return;
        var id = entity.Id!;
        var classes = entity.Items("P31").ToList();
        if (classes.Contains(WikidataClasses.Human)) AddPerson(id, entity);
        else if (WikidataOffices.IsOffice(entity, classes)) offices.Add(id, entity, entity.Names(languages));
        else if (classes.Find(WikidataClasses.Bodies.ContainsKey) is { } known && entity.Names(languages) is [var name, ..] names)
            bodies[id] = new BodyRow(id, name.Name, names, [], WikidataClasses.Bodies[known], id, RegistryEvidence.Wikidata);
    }

    private void AddPerson(string id, WikidataEntity entity)
    {
        var held = entity.Positions().Where(p => p.From is not null || p.To is not null).ToList();
        if (held.Count == 0 || entity.Names(languages) is not [var name, ..] names) return;
        if (!people.TryAdd(id, new PersonRow(id, name.Name, names, id, RegistryEvidence.Wikidata))) return;
        // What ends before it begins is a slip of one editor among thousands, and no reason to refuse a dump.
        terms.AddRange(held.Where(p => !(p.From?.From >= p.To?.To))
            .Select(p => new TermRow(id, p.Office, null, p.From, p.To, null, RegistryEvidence.Wikidata)));
    }

    /// <summary>The terms whose office is in the dump, with the people who held them and the offices and bodies they speak of.</summary>
    private RegistryRows Rows()
    {
        var rows = new RegistryRows();
        rows.Terms.AddRange(terms.Where(t => offices.Contains(t.Office)));
        rows.TermsLeftOut = terms.Count - rows.Terms.Count;
        var holders = rows.Terms.Select(t => t.Person).ToHashSet(StringComparer.Ordinal);
        rows.People.AddRange(people.Values.Where(p => holders.Contains(p.Key)));
        rows.Offices.AddRange(offices.Rows(rows.Terms.Select(t => t.Office).ToHashSet(StringComparer.Ordinal), bodies));
        var owners = rows.Offices.Select(o => o.Body).ToHashSet(StringComparer.Ordinal);
        rows.Bodies.AddRange(bodies.Values.Where(b => owners.Contains(b.Key)));
        return rows;
    }
}
