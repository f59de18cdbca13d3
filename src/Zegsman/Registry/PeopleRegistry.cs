using Zegsman.Articles;
using Zegsman.Registry.Building;
using Zegsman.Registry.Lookup;

namespace Zegsman.Registry;

/// <summary>
/// Who is who, and who held which office when. It ships with a starter; what was imported goes before it. Safe for several threads.
/// </summary>
public sealed class PeopleRegistry
{
    private static readonly Lazy<PeopleRegistry> StarterRegistry = new(() => Build(null));

    private readonly NameIndex names;
    private readonly TitleIndex titles;

    internal PeopleRegistry(IReadOnlyList<Person> people, IReadOnlyList<Body> bodies, IReadOnlyList<Office> offices)
    {
        (People, Bodies, Offices) = (people, bodies, offices);
        names = new NameIndex(people);
        titles = new TitleIndex(bodies, offices);
    }

    /// <summary>The registry that ships with Zegsman; read when it is first asked for.</summary>
    public static PeopleRegistry Starter => StarterRegistry.Value;

    /// <summary>All people.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>All bodies.</summary>
    public IReadOnlyList<Body> Bodies { get; }

    /// <summary>All offices.</summary>
    public IReadOnlyList<Office> Offices { get; }

    /// <summary>The starter with a registry of one's own on top.</summary>
    /// <param name="file">A file that <c>zegsman who import</c> made, or any in its CSV.</param>
    /// <exception cref="Language.ZegsmanException">It cannot be read (ZG501) or is wrong (ZG511 to ZG517).</exception>
    public static PeopleRegistry Load(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Build(RegistryFile.Read(file));
    }

    /// <summary>Who is meant by a title, a title and a name, or a name.</summary>
    /// <param name="nameOrTitle">"de Franse president", "NATO chief", "premier Rutte"; case, marks and hyphens do not count.</param>
    /// <param name="on">The date for which the title is asked, as precise as it is known; null when it is unknown.</param>
    /// <param name="home">The body that a title without one is of, such as "Nederland"; null for any.</param>
    public RegistryAnswer Who(string nameOrTitle, PartialDate? on = null, string? home = null)
    {
        var byTitle = ByTitle(nameOrTitle, on, home);
        return byTitle.Candidates.Count > 0 ? byTitle : ByName(nameOrTitle, on);
    }

    /// <summary>The people of a name, or whose name ends so; with a date those in office on it come first.</summary>
    public RegistryAnswer ByName(string name, PartialDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = NameKey.Of(name);
        if (key.Length == 0) return RegistryAnswer.Nobody;
        var whole = names.Whole(key);
        var people = whole.Count > 0 ? whole : [.. names.WholeOrEnd(key)];
        var match = whole.Count > 0 ? RegistryMatch.Name : RegistryMatch.PartOfName;
        var candidates = people.Select(p => Candidate(p, match, on)).OrderBy(c => c.InOffice ? 0 : 1).Select(c => c.Candidate);
        return new RegistryAnswer([.. candidates]);
    }

    /// <summary>
    /// Who is meant by a title, with or without a name after it. A date that falls in a month in which the office changed hands has two
    /// candidates; without a date all who ever held it are.
    /// </summary>
    /// <inheritdoc cref="Who" path="/param"/>
    public RegistryAnswer ByTitle(string title, PartialDate? on = null, string? home = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (TitleWords.Of(title) is not { } read) return RegistryAnswer.Nobody;
        var homes = home is null ? [] : titles.Bodies(NameKey.Of(home));
        for (var split = read.Words.Length; split > 0; split--)
        {
            var offices = titles.Offices(read.Words.AsSpan(0, split), isNamed: split < read.Words.Length);
            if (offices.Count == 0) continue;
            if (offices.Any(o => homes.Contains(o.Body))) offices = [.. offices.Where(o => homes.Contains(o.Body))];
            var name = string.Join(' ', read.Words[split..]);
            var holders = new Holders(offices, read.IsUndated ? null : on, read.IsFormer);
            var candidates = name.Length == 0 ? holders.All() : holders.Named([.. names.WholeOrEnd(name)]);
            if (candidates.Count > 0) return new RegistryAnswer(candidates);
        }
        return RegistryAnswer.Nobody;
    }

    private static (RegistryCandidate Candidate, bool InOffice) Candidate(Person person, RegistryMatch match, PartialDate? on)
    {
        var then = on is { } date ? person.Terms.Where(t => t.MayCover(date)).ToList() : [];
        return (new RegistryCandidate(person, then.Count > 0 ? then : person.Terms, match, IsCertain: true), then.Count > 0);
    }

    private static PeopleRegistry Build(RegistryRows? imported)
    {
        var builder = new RegistryBuilder();
        builder.Add(StarterFiles.Read());
        if (imported is not null) builder.Add(imported);
        return builder.Build();
    }
}
