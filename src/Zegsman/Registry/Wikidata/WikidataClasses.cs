using System.Collections.Frozen;

namespace Zegsman.Registry.Wikidata;

/// <summary>The classes of Wikidata that the registry takes things of.</summary>
internal static class WikidataClasses
{
    public const string Human = "Q5";

    /// <summary>Position, public office, and the offices that most others are sorts of.</summary>
    public static FrozenSet<string> Offices { get; } =
        Set("Q4164871", "Q294414", "Q48352", "Q2285706", "Q30461", "Q14212", "Q83307", "Q116", "Q7330070", "Q30185", "Q4175034");

    /// <summary>What offices belong to, by class.</summary>
    public static FrozenDictionary<string, BodyType> Bodies { get; } = new Dictionary<string, BodyType>(StringComparer.Ordinal)
    {
        ["Q6256"] = BodyType.Country,
        ["Q3624078"] = BodyType.Country,
        ["Q7278"] = BodyType.Party,
        ["Q515"] = BodyType.Municipality,
        ["Q2039348"] = BodyType.Municipality,
        ["Q493522"] = BodyType.Municipality,
        ["Q43229"] = BodyType.Organisation,
        ["Q484652"] = BodyType.Organisation,
        ["Q245065"] = BodyType.Organisation,
        ["Q7188"] = BodyType.Organisation,
        ["Q192350"] = BodyType.Organisation,
        ["Q35749"] = BodyType.Organisation,
        ["Q327333"] = BodyType.Organisation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(params string[] ids) => ids.ToFrozenSet(StringComparer.Ordinal);
}
