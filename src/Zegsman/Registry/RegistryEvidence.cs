namespace Zegsman.Registry;

/// <summary>Where the registry has something from.</summary>
public enum RegistryEvidence
{
    /// <summary>The registry that ships with Zegsman. Whatever is imported goes before it.</summary>
    Starter,

    /// <summary>A file in Zegsman's own CSV.</summary>
    Csv,

    /// <summary>A file in Popolo JSON.</summary>
    Popolo,

    /// <summary>A dump of Wikidata.</summary>
    Wikidata,
}
