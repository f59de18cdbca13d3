using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Counts;

/// <summary>Answers out of the counts that are kept: of all statements, or of those of outlets.</summary>
internal sealed class KeptCounts(Session session, Conditions conditions)
{
    /// <summary>Whether a question asks for no more than that.</summary>
    public static bool Suffice(Question question) => (question with { Outlets = [], Order = default }).ToString().Length == 0;

    /// <summary>How many statements answer, and how many of them have each value, the commonest of each field.</summary>
    public AnswerCounts Count(int values)
    {
        if (conditions.Outlets is []) return Told([]);
        var (before, source) = Source();
        var most = conditions.Parameter(values);
        var facets = values == 0 ? [] : Facets.Fields.Select((facet, i) => $"""
            union all select * from (select {i}, value, number from {source} and field = '{facet}' and number > 0
                order by number desc, value limit {most}) f{i}
            """);
        return Told(session.Rows($"{before} select -1, value, number from {source} and field = '{Facets.Total}' {string.Join(' ', facets)}",
            conditions.Parameters, row => (row.GetInt32(0), new FacetValue(row.GetString(1), row.GetInt64(2)))));

        AnswerCounts Told(List<(int Facet, FacetValue Value)> counts) => new(counts.Where(c => c.Facet < 0).Sum(c => c.Value.Count),
            values == 0 ? [] : [.. Facets.Fields.Select((f, i) => new Facet(f, [.. counts.Where(c => c.Facet == i).Select(c => c.Value)]))]);
    }

    /// <summary>What the counts are taken from, with what must be put together first.</summary>
    private (string Before, string Source) Source()
    {
        if (conditions.Outlets is not { } outlets) return ("", $"tally where outlet = {Tally.Everywhere}");
        if (outlets is [var one] && conditions.Carried is null) return ("", $"tally where outlet = {conditions.Parameter(one)}");
        // What outlets carry of others is not in their own counts.
        var carried = conditions.Carried is not null ? $"union all select field, value, 1 from ({Facets.OfStatements}) f where value <> ''" : "";
        var with = conditions.Carried is null ? "" : $"""
            m as materialized (select {Facets.Columns} {Conditions.From} where {conditions.Carried} and {Conditions.Answering}),
            """;
        return ($"""
            with {with} t as materialized (
                select field, value, cast(sum(number) as bigint) as number
                from (select field, value, number from tally where outlet in ({conditions.OutletList}) {carried}) c group by field, value)
            """, "t where 1 = 1");
    }
}
