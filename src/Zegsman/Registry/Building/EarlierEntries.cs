using Zegsman.Registry.Lookup;

namespace Zegsman.Registry.Building;

/// <summary>The entries that were there before a file, to find those that it speaks of again.</summary>
internal sealed class EarlierEntries
{
    private readonly Dictionary<string, Body> bodiesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> officesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> peopleById = new(StringComparer.Ordinal);
    private readonly ILookup<string, Body> bodiesByName;
    private readonly Dictionary<(Body?, string), Office> officesByTitle = [];
    private readonly ILookup<string, Person> peopleByName;
    private readonly ILookup<Person, Term> terms;

    public EarlierEntries(RegistryBuilder registry)
    {
        foreach (var body in registry.Bodies) AddId(bodiesById, body.Wikidata, body);
        foreach (var office in registry.Offices) AddId(officesById, office.Wikidata, office);
        foreach (var person in registry.People) AddId(peopleById, person.Wikidata, person);
        bodiesByName = ByName(registry.Bodies, b => b.Name, b => b.Aliases);
        peopleByName = ByName(registry.People, p => p.Name, p => p.Aliases);
        // An office of that very name goes before one that has it among its titles.
        foreach (var office in registry.Offices) officesByTitle.TryAdd((office.Body, TitleIndex.TitleOf(office)), office);
        foreach (var office in registry.Offices)
        {
            foreach (var title in registry.TitlesOf(office)) officesByTitle.TryAdd((office.Body, NameKey.Of(title.Name)), office);
        }
        terms = registry.Terms.ToLookup(t => t.Person);
    }

    public Body? Body(string? wikidata, string name)
    {
        if (wikidata is not null && bodiesById.TryGetValue(wikidata, out var same)) return same;
        var named = bodiesByName[NameKey.Of(name)].Where(b => MayBe(b.Wikidata, wikidata)).ToList();
        return named.Find(b => b.Name == name) ?? (named.Count == 1 ? named[0] : null);
    }

    public Office? Office(string? wikidata, string name, Body? body)
    {
        if (wikidata is not null && officesById.TryGetValue(wikidata, out var same)) return same;
        return officesByTitle.TryGetValue((body, TitleIndex.TitleOf(name, body)), out same) && MayBe(same.Wikidata, wikidata) ? same : null;
    }

    /// <summary>The person of that id; without one the person of that name who held one of the same offices in the same time.</summary>
    public Person? Person(string? wikidata, string name, IReadOnlyList<Term> of)
    {
        if (wikidata is not null && peopleById.TryGetValue(wikidata, out var same)) return same;
        return peopleByName[NameKey.Of(name)].FirstOrDefault(p =>
            MayBe(p.Wikidata, wikidata) && Terms(p).Any(known => of.Any(t => t.Office == known.Office && t.MayOverlap(known))));
    }

    public IEnumerable<Term> Terms(Person person) => terms[person];

    /// <summary>Two different ids are two different things, whatever they are called.</summary>
    private static bool MayBe(string? id, string? other) => id is null || other is null || id == other;

    private static void AddId<T>(Dictionary<string, T> byId, string? id, T value)
    {
        if (id is not null) byId.TryAdd(id, value);
    }

    private static ILookup<string, T> ByName<T>(IEnumerable<T> entries, Func<T, string> name, Func<T, IReadOnlyList<Alias>> aliases) =>
        entries.SelectMany(e => aliases(e).Select(a => a.Name).Prepend(name(e)).Select(NameKey.Of).Distinct().Select(key => (key, e)))
            .ToLookup(pair => pair.key, pair => pair.e, StringComparer.Ordinal);
}
