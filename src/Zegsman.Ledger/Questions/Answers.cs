using System.Globalization;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Questions;

/// <summary>Answers one question out of a ledger.</summary>
internal sealed class Answers(Engine engine, Session session, Question question)
{
    private static readonly (string Field, string Value, string Joined)[] Facets =
    [
        ("speaker", "n.name", "join name n on n.id = s.speaker"),
        ("about", "n.name", "join about a on a.statement = s.position join name n on n.id = a.name"),
        ("stance", "s.stance", ""),
        ("polarity", "s.polarity", ""),
        ("kind", "s.kind", ""),
        ("source", "s.source", ""),
        ("outlet", "o.name", "join outlet o on o.id = s.outlet"),
        ("said", "substr(s.since, 1, 4)", ""),
        ("review", "s.review", ""),
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
        var total = session.Rows($"select count(*) {Conditions.From} where {conditions.Where}", conditions.Parameters, row => row.GetInt64(0))[0];
        return new AnswerCounts(total, values == 0 ? [] : [.. Facets.Select(f => new Facet(f.Field, Values(f.Value, f.Joined, values)))]);
    }

    private List<FacetValue> Values(string value, string joined, int most)
    {
        var conditions = new Conditions(engine, session, question);
        var sql = $"""
            select {value} as value, count(*) as number {Conditions.From} {joined}
            where {conditions.Where} and {value} <> '' group by 1 order by 2 desc, 1 limit {conditions.Parameter(most)}
            """;
        return session.Rows(sql, conditions.Parameters, row => new FacetValue(row.GetString(0), row.GetInt64(1)));
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
