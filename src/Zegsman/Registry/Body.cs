namespace Zegsman.Registry;

/// <summary>What an office belongs to: a country, a party, an organisation.</summary>
public sealed class Body
{
    internal Body(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; internal set; }

    /// <summary>Other names: abbreviations, and the names in other languages.</summary>
    public IReadOnlyList<Alias> Aliases { get; internal set; } = [];

    /// <summary>The demonyms: adjectives in every form, such as "Amerikaans", "Amerikaanse" and "American".</summary>
    public IReadOnlyList<Alias> Adjectives { get; internal set; } = [];

    /// <summary>What sort of body it is; null when it is not known.</summary>
    public BodyType? Type { get; internal set; }

    /// <summary>The Wikidata id; null when it is not known.</summary>
    public string? Wikidata { get; internal set; }

    /// <summary>What the entry rests on.</summary>
    public RegistryEvidence Evidence { get; internal set; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
