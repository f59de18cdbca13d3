namespace Zegsman.Ledger.People;

/// <summary>A name in the ledger, by what verdicts know it.</summary>
internal sealed record NameRow(long Id, string Name, string Folded, string Wikidata);

/// <summary>A verdict that holds.</summary>
/// <param name="Id">Its position.</param>
/// <param name="Folded">The folded name it is on; empty where that was given as a Wikidata id.</param>
/// <param name="Wikidata">The id that names of this form had; empty when they had none.</param>
/// <param name="Person">Whom the name is.</param>
/// <param name="Articles">Where; null for everywhere.</param>
internal sealed record Ruling(long Id, string Folded, string Wikidata, NameRow Person, IReadOnlySet<long>? Articles)
{
    /// <summary>Whether it is on a name; one with another id is another's.</summary>
    public bool IsOn(string folded, string wikidata) => Folded.Length == 0 ? wikidata == Wikidata
        : folded == Folded && (wikidata.Length == 0 || Wikidata.Length == 0 || wikidata == Wikidata);

    /// <summary>The condition in SQL that a row of names is under it.</summary>
    public const string Sql = """
        ((@folded = '' and wikidata = @wikidata and wikidata <> '')
            or (@folded <> '' and folded = @folded and (wikidata = '' or @wikidata = '' or wikidata = @wikidata)))
        """;
}
