using System.Globalization;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Questions;

/// <summary>Answers one question out of a ledger.</summary>
internal sealed class Answers(Engine engine, Session session, Question question)
{
    // Each is counted by what the row of the statement has, before that gets its name.
    private static readonly (string Field, string Value, string Counted)[] Facets =
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

    public Answer Page(int limit, string? cursor)
    {
        var conditions = new Conditions(engine, session, question);
        if (cursor is not null) conditions.Add(After(Cursor.Parse(cursor, question.Order), conditions));
        var sql = $"""
            select {KeptRows.Columns} {Conditions.From} {KeptRows.Joined}
            where {conditions.Where} order by {Order()} limit {conditions.Parameter(limit + 1)}
            """;
        var rows = session.Rows(sql, conditions.Parameters, KeptRows.Of);
        var page = KeptRows.Completed(session, rows.Take(limit).ToList());
        return new Answer(page, rows.Count > limit ? CursorOf(page[^1]).ToString() : null);
    }

    public AnswerCounts Count(int values)
    {
        var conditions = new Conditions(engine, session, question);
        if (values == 0)
            return new AnswerCounts(
                session.Rows($"select count(*) {Conditions.From} where {conditions.Where}", conditions.Parameters, row => row.GetInt64(0))[0], []);
        // The statements are found once and counted many times.
        var most = conditions.Parameter(values);
        var facets = Facets.Select((facet, i) => $"""
            union all select * from (select {i}, {facet.Value}, cast(sum(g.number) as bigint) from {facet.Counted}
                where {facet.Value} <> '' group by {facet.Value} order by 3 desc, 2 limit {most}) f{i}
            """);
        var counts = session.Rows($"""
            with m as materialized (
                select s.position, s.speaker, s.stance, s.polarity, s.kind, s.source, s.outlet, s.since, s.review {Conditions.From}
                where {conditions.Where})
            select -1, '', count(*) from m {string.Join(' ', facets)}
            """, conditions.Parameters, row => (Facet: row.GetInt32(0), Value: new FacetValue(row.GetString(1), row.GetInt64(2))));
        var byFacet = counts.ToLookup(c => c.Facet, c => c.Value);
        return new AnswerCounts(byFacet[-1].Single().Count, [.. Facets.Select((facet, i) => new Facet(facet.Field, [.. byFacet[i]]))]);
    }

    private string Order() => question.Order switch
    {
        AnswerOrder.Oldest => "(s.since = ''), s.since, s.position",
        AnswerOrder.Added => "s.position",
        AnswerOrder.Latest => "s.position desc",
        AnswerOrder.Confidence => "s.confidence desc, s.position",
        _ => "s.since desc, s.position",
    };

    private string After(Cursor cursor, Conditions conditions)
    {
        var position = conditions.Parameter(cursor.Position);
        if (question.Order == AnswerOrder.Added) return $"s.position > {position}";
        if (question.Order == AnswerOrder.Latest) return $"s.position < {position}";
        object value = question.Order == AnswerOrder.Confidence ? double.Parse(cursor.Value, CultureInfo.InvariantCulture) : cursor.Value;
        var last = conditions.Parameter(value);
        return question.Order switch
        {
            AnswerOrder.Oldest when cursor.Value.Length == 0 => $"s.since = '' and s.position > {position}",
            AnswerOrder.Oldest => $"(s.since = '' or s.since > {last} or (s.since = {last} and s.position > {position}))",
            AnswerOrder.Confidence => $"s.confidence <= {last} and (s.confidence < {last} or s.position > {position})",
            _ => $"s.since <= {last} and (s.since < {last} or s.position > {position})",
        };
    }

    private Cursor CursorOf(KeptStatement last) => new(question.Order, question.Order switch
    {
        AnswerOrder.Added or AnswerOrder.Latest => "",
        AnswerOrder.Confidence => last.Statement.Confidence.ToString("R", CultureInfo.InvariantCulture),
        _ => last.Since ?? "",
    }, last.Position);
}
