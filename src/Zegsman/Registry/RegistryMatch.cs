namespace Zegsman.Registry;

/// <summary>What a candidate was found by.</summary>
public enum RegistryMatch
{
    /// <summary>A whole name.</summary>
    Name,

    /// <summary>The end of a name, such as a family name.</summary>
    PartOfName,

    /// <summary>A title, by the date.</summary>
    Title,

    /// <summary>A title and a name: "premier Rutte".</summary>
    TitleAndName,
}
