using Zegsman.Registry.Lookup;

namespace Zegsman.Registry.Building;

/// <summary>
/// One file's entries on top of those before. An entry is the same as one before it when both have the same Wikidata id; without one,
/// a body of the same name, an office of that body by one of its titles, and a person of the same name who held the same office in the
/// same time. The later entry then replaces the earlier; only the earlier one's other names stay, for they contradict nothing.
/// </summary>
internal sealed class RegistryLayer
{
    private readonly RegistryBuilder registry;
    private readonly EarlierEntries earlier;
    private readonly Dictionary<string, Body> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> officesByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, Body?), Office> officesByTitle = [];
    private readonly HashSet<Term> replaced = [];

    public RegistryLayer(RegistryBuilder registry)
    {
        this.registry = registry;
        earlier = new EarlierEntries(registry);
    }

    public void Add(RegistryRows rows)
    {
        foreach (var row in rows.Bodies) Add(row);
        foreach (var row in rows.Offices) Add(row);
        var terms = rows.Terms.ToLookup(t => t.Person, StringComparer.Ordinal);
        var told = rows.People.ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var row in rows.People) AddPerson(row, terms[row.Key]);
        // A term may be of somebody that no row tells more of.
        foreach (var group in terms.Where(g => !told.ContainsKey(g.Key)))
            AddPerson(new PersonRow(group.Key, group.Key, [], null, group.First().Evidence), group);
        registry.Terms.RemoveAll(replaced.Contains);
    }

    private void Add(BodyRow row)
    {
        if (!bodies.TryGetValue(row.Key, out var body))
        {
            body = earlier.Body(row.Wikidata, row.Name);
            if (body is null) registry.Bodies.Add(body = new Body(row.Name));
            bodies.Add(row.Key, body);
        }
        (body.Aliases, body.Name) = (Names(row.Name, row.Aliases, body.Name, body.Aliases), row.Name);
        body.Adjectives = [.. row.Adjectives.Union(body.Adjectives)];
        (body.Type, body.Wikidata, body.Evidence) = (row.Type ?? body.Type, row.Wikidata ?? body.Wikidata, row.Evidence);
    }

    private void Add(OfficeRow row)
    {
        var body = row.Body is null ? null : BodyOf(row.Body, row.Evidence);
        var title = (NameKey.Of(row.Name), body);
        if (!officesByTitle.TryGetValue(title, out var office))
        {
            office = earlier.Office(row.Wikidata, row.Name, body);
            if (office is null) registry.Offices.Add(office = new Office(row.Name, body));
            officesByTitle.Add(title, office);
        }
        if (row.Key is not null) officesByKey[row.Key] = office;
        (office.OwnTitles, office.Name) = (Names(row.Name, row.Aliases, office.Name, office.OwnTitles), row.Name);
        (office.Body, office.Wikidata, office.Evidence) = (body ?? office.Body, row.Wikidata ?? office.Wikidata, row.Evidence);
        office.HasSeveralHolders = row.HasSeveralHolders ?? office.HasSeveralHolders;
    }

    private void AddPerson(PersonRow row, IEnumerable<TermRow> rows)
    {
        var person = new Person(row.Name);
        var terms = rows
            .Select(t => new Term(person, OfficeOf(t)) { From = t.From, To = t.To, Seen = t.Seen, Evidence = t.Evidence })
            .ToList();
        if (earlier.Person(row.Wikidata, row.Name, terms) is { } same)
        {
            replaced.UnionWith(earlier.Terms(same).Where(old => terms.Exists(t => t.Office == old.Office && t.MayOverlap(old))));
            foreach (var term in terms) term.Person = same;
            person = same;
        }
        else registry.People.Add(person);
        (person.Aliases, person.Name) = (Names(row.Name, row.Aliases, person.Name, person.Aliases), row.Name);
        (person.Wikidata, person.Evidence) = (row.Wikidata ?? person.Wikidata, row.Evidence);
        registry.Terms.AddRange(terms.DistinctBy(t => (t.Office, t.From, t.To)));
    }

    private Office OfficeOf(TermRow term)
    {
        if (officesByKey.TryGetValue(term.Office, out var office)) return office;
        var body = term.Body is null ? null : BodyOf(term.Body, term.Evidence);
        var title = (NameKey.Of(term.Office), body);
        if (officesByTitle.TryGetValue(title, out office)) return office;
        office = earlier.Office(null, term.Office, body);
        if (office is null) registry.Offices.Add(office = new Office(term.Office, body) { Evidence = term.Evidence });
        officesByTitle.Add(title, office);
        return office;
    }

    private Body BodyOf(string key, RegistryEvidence evidence)
    {
        if (bodies.TryGetValue(key, out var body)) return body;
        body = earlier.Body(null, key);
        if (body is null) registry.Bodies.Add(body = new Body(key) { Evidence = evidence });
        bodies.Add(key, body);
        return body;
    }

    private static IReadOnlyList<Alias> Names(
        string name, IReadOnlyList<Alias> aliases, string earlierName, IReadOnlyList<Alias> earlierAliases)
    {
        var all = aliases.Union(earlierAliases).Append(new Alias(earlierName, null));
        return [.. all.Where(a => a.Language is not null || a.Name != name).Distinct()];
    }
}
