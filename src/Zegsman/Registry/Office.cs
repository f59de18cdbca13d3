namespace Zegsman.Registry;

/// <summary>An office that people hold in turn: president of a country, leader of a party.</summary>
public sealed class Office
{
    internal Office(string name, Body? body) => (Name, Body) = (name, body);

    /// <summary>The title without the body: "president", "minister van Financiën"; the whole of it where the source gives it so.</summary>
    public string Name { get; internal set; }

    /// <summary>What it belongs to; null when that is not known.</summary>
    public Body? Body { get; internal set; }

    /// <summary>The other titles, among them those that many bodies share: "premier" and "minister-president" are one office.</summary>
    public IReadOnlyList<Alias> Titles { get; internal set; } = [];

    /// <summary>Whether several people may hold it at once.</summary>
    public bool HasSeveralHolders { get; internal set; }

    /// <summary>The Wikidata id; null when it is not known.</summary>
    public string? Wikidata { get; internal set; }

    /// <summary>What the entry rests on.</summary>
    public RegistryEvidence Evidence { get; internal set; }

    /// <summary>The terms in order of their beginning.</summary>
    public IReadOnlyList<Term> Terms { get; internal set; } = [];

    /// <summary>The aliases of this office alone.</summary>
    internal IReadOnlyList<Alias> OwnTitles { get; set; } = [];

    /// <summary>The title with its body: "president (Verenigde Staten)".</summary>
    public override string ToString() => Body is null ? Name : $"{Name} ({Body.Name})";
}
