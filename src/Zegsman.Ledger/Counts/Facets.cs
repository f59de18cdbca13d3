namespace Zegsman.Ledger.Counts;

/// <summary>What statements are spread over.</summary>
internal static class Facets
{
    /// <summary>Not a facet but all statements, under the value <see cref="All"/>.</summary>
    public const string Total = "total";

    public const string All = "*";

    /// <summary>What of a statement s is asked for to tell its values.</summary>
    public const string Columns = "s.position, s.speaker, s.stance, s.polarity, s.kind, s.source, s.outlet, s.since, s.review";

    /// <summary>The values of statements m: outlet, field and value, of which the last may be null or empty.</summary>
    public const string OfStatements = $"""
        select outlet, '{Total}' as field, '{All}' as value from m
        union all select m.outlet, 'speaker', n.name from m join name n on n.id = m.speaker
        union all select m.outlet, 'about', n.name from m join about a on a.statement = m.position join name n on n.id = a.name
        union all select outlet, 'stance', stance from m
        union all select outlet, 'polarity', polarity from m
        union all select outlet, 'kind', kind from m
        union all select outlet, 'source', source from m
        union all select m.outlet, 'outlet', o.name from m join outlet o on o.id = m.outlet
        union all select outlet, 'said', substr(since, 1, 4) from m
        union all select outlet, 'review', review from m
        """;

    /// <summary>The fields in the order in which they are told, each with how the statements m are counted by it.</summary>
    // Each is counted by what the row of the statement has, before that gets its name.
    public static readonly (string Field, string Value, string Counted)[] Fields =
    [
        ("speaker", "n.name", "(select speaker as id, count(*) as number from m group by speaker) g join name n on n.id = g.id"),
        ("about", "n.name", "(select a.name as id, count(*) as number from m join about a on a.statement = m.position group by a.name) g join name n on n.id = g.id"),
        ("stance", "g.id", "(select stance as id, count(*) as number from m group by stance) g"),
        ("polarity", "g.id", "(select polarity as id, count(*) as number from m group by polarity) g"),
        ("kind", "g.id", "(select kind as id, count(*) as number from m group by kind) g"),
        ("source", "g.id", "(select source as id, count(*) as number from m group by source) g"),
        ("outlet", "o.name", "(select outlet as id, count(*) as number from m group by outlet) g join outlet o on o.id = g.id"),
        ("said", "g.id", "(select substr(since, 1, 4) as id, count(*) as number from m group by 1) g"),
        ("review", "g.id", "(select review as id, count(*) as number from m group by review) g"),
    ];
}
