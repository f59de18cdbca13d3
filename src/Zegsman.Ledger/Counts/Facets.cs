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

    /// <summary>The fields in the order in which they are told.</summary>
    public static readonly IReadOnlyList<string> Fields = ["speaker", "about", "stance", "polarity", "kind", "source", "outlet", "said", "review"];
}
