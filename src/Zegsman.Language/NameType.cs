namespace Zegsman.Language;

/// <summary>What bears a name.</summary>
public enum NameType : byte
{
    /// <summary>PER: a person.</summary>
    Person,

    /// <summary>ORG: an organisation, such as a party, a company, a team.</summary>
    Organisation,

    /// <summary>LOC: a place, a country among them.</summary>
    Location,

    /// <summary>MISC: anything else with a name, such as a work, an event, a people.</summary>
    Miscellaneous,
}

/// <summary>The short names of <see cref="NameType"/> in files.</summary>
public static class NameTag
{
    /// <summary>The tag: "PER", "ORG", "LOC" or "MISC".</summary>
    public static string Tag(this NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organisation => "ORG",
        NameType.Location => "LOC",
        _ => "MISC",
    };

    /// <summary>The type of such a tag; null for what is none.</summary>
    public static NameType? Parse(string? tag) => tag switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organisation,
        "LOC" => NameType.Location,
        "MISC" => NameType.Miscellaneous,
        _ => null,
    };
}
