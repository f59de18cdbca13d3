using Zegsman.Registry.Lookup;

namespace Zegsman.Registry.Building;

/// <summary>Puts a registry together from files, a later one going before the earlier.</summary>
internal sealed class RegistryBuilder
{
    public List<Person> People { get; } = [];

    public List<Body> Bodies { get; } = [];

    public List<Office> Offices { get; } = [];

    public List<Term> Terms { get; } = [];

    /// <summary>The titles that bodies share, by the key of their name.</summary>
    public Dictionary<string, TitleRow> Titles { get; } = new(StringComparer.Ordinal);

    private ILookup<string, TitleRow>? titlesByAlias;

    /// <summary>Adds what a file says.</summary>
    public void Add(RegistryRows rows)
    {
        foreach (var title in rows.Titles)
        {
            var key = NameKey.Of(title.Name);
            Titles[key] = Titles.TryGetValue(key, out var known)
                ? new TitleRow(title.Name, [.. title.Aliases.Union(known.Aliases)], title.HasSeveralHolders || known.HasSeveralHolders)
                : title;
        }
        titlesByAlias = null;
        new RegistryLayer(this).Add(rows);
    }

    /// <summary>The titles of an office, with those its title has everywhere.</summary>
    public IReadOnlyList<Alias> TitlesOf(Office office)
    {
        var titles = office.OwnTitles.ToList();
        if (TitleOf(office) is { } shared) titles.AddRange(shared.Aliases.Prepend(new Alias(shared.Name, null)));
        return [.. titles.Where(t => t.Name != office.Name).Distinct()];
    }

    public PeopleRegistry Build()
    {
        foreach (var office in Offices)
        {
            if (TitleOf(office) is { HasSeveralHolders: true }) office.HasSeveralHolders = true;
            office.Titles = TitlesOf(office);
        }
        var terms = Terms.OrderBy(t => t.From?.From ?? DateTime.MinValue).ToList();
        var (byOffice, byPerson) = (terms.ToLookup(t => t.Office), terms.ToLookup(t => t.Person));
        foreach (var office in Offices) office.Terms = [.. byOffice[office]];
        foreach (var person in People) person.Terms = [.. byPerson[person]];
        return new PeopleRegistry([.. People], [.. Bodies], [.. Offices]);
    }

    /// <summary>The shared title of that name; where there is none, the only one that goes by it.</summary>
    private TitleRow? TitleOf(Office office)
    {
        var key = TitleIndex.TitleOf(office);
        if (Titles.TryGetValue(key, out var title)) return title;
        titlesByAlias ??= Titles.Values.SelectMany(t => t.Aliases.Select(a => NameKey.Of(a.Name)).Distinct().Select(a => (a, t)))
            .ToLookup(pair => pair.a, pair => pair.t, StringComparer.Ordinal);
        var others = titlesByAlias[key].Take(2).ToList();
        return others.Count == 1 ? others[0] : null;
    }
}
