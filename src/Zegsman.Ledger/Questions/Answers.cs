using System.Globalization;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Questions;

/// <summary>Answers one question out of a ledger.</summary>
internal sealed class Answers(Engine engine, Session session, Question question)
{
    public Answer Page(int limit, string? cursor)
    {
        var conditions = new Conditions(engine, session, question);
        if (cursor is not null) conditions.Add(After(Cursor.Parse(cursor, question.Order), conditions));
        var most = conditions.Parameter(limit + 1);
        // Of several sorts of statements the first of each are enough.
        var firsts = conditions.Alternatives.Select((where, i) => $"""
            select * from (select s.position {Conditions.From} where {where} order by {Order()} limit {most}) f{i}
            """);
        var rows = session.Rows($"""
            select {KeptRows.Columns} from ({string.Join(" union all ", firsts)}) p join statement s on s.position = p.position {KeptRows.Joined}
            order by {Order()} limit {most}
            """, conditions.Parameters, KeptRows.Of);
        var page = KeptRows.Completed(session, rows.Take(limit).ToList());
        return new Answer(page, rows.Count > limit ? CursorOf(page[^1]).ToString() : null);
    }

    public AnswerCounts Count(int values)
    {
        var conditions = new Conditions(engine, session, question);
        if (KeptCounts.Suffice(question)) return new KeptCounts(session, conditions).Count(values);
        if (values == 0)
            return new AnswerCounts(
                session.Rows($"select count(*) {Conditions.From} where {conditions.Where}", conditions.Parameters, row => row.GetInt64(0))[0], []);
        // The statements are found once and counted many times.
        var most = conditions.Parameter(values);
        var facets = Facets.Fields.Select((facet, i) => $"""
            union all select * from (select {i}, {facet.Value}, cast(sum(g.number) as bigint) from {facet.Counted}
                where {facet.Value} <> '' group by {facet.Value} order by 3 desc, 2 limit {most}) f{i}
            """);
        var counts = session.Rows($"""
            with m as materialized (
                select {Facets.Columns} {Conditions.From}
                where {conditions.Where})
            select -1, '', count(*) from m {string.Join(' ', facets)}
            """, conditions.Parameters, row => (Facet: row.GetInt32(0), Value: new FacetValue(row.GetString(1), row.GetInt64(2))));
        var byFacet = counts.ToLookup(c => c.Facet, c => c.Value);
        return new AnswerCounts(byFacet[-1].Single().Count, [.. Facets.Fields.Select((facet, i) => new Facet(facet.Field, [.. byFacet[i]]))]);
    }

    private string Order() => question.Order switch
    {
        AnswerOrder.Oldest => "(s.since = ''), s.since, s.position",
        AnswerOrder.Added => "s.position",
        AnswerOrder.Latest => "s.position desc",
        AnswerOrder.Confidence => "s.confidence desc, s.position",
        AnswerOrder.Unsure => "s.confidence, s.position desc",
        _ => "s.since desc, s.position",
    };

    private string After(Cursor cursor, Conditions conditions)
    {
        var position = conditions.Parameter(cursor.Position);
        if (question.Order == AnswerOrder.Added) return $"s.position > {position}";
        if (question.Order == AnswerOrder.Latest) return $"s.position < {position}";
        object value = question.Order.IsBySureness() ? double.Parse(cursor.Value, CultureInfo.InvariantCulture) : cursor.Value;
        var last = conditions.Parameter(value);
        return question.Order switch
        {
            AnswerOrder.Oldest when cursor.Value.Length == 0 => $"s.since = '' and s.position > {position}",
            AnswerOrder.Oldest => $"(s.since = '' or s.since > {last} or (s.since = {last} and s.position > {position}))",
            AnswerOrder.Unsure => $"s.confidence >= {last} and (s.confidence > {last} or s.position < {position})",
            AnswerOrder.Confidence => $"s.confidence <= {last} and (s.confidence < {last} or s.position > {position})",
            _ => $"s.since <= {last} and (s.since < {last} or s.position > {position})",
        };
    }

    private Cursor CursorOf(KeptStatement last) => new(question.Order, question.Order switch
    {
        AnswerOrder.Added or AnswerOrder.Latest => "",
        _ when question.Order.IsBySureness() => last.Statement.Confidence.ToString("R", CultureInfo.InvariantCulture),
        _ => last.Since ?? "",
    }, last.Position);
}
