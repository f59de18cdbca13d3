using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Questions;

/// <summary>Answers one question out of a ledger.</summary>
internal sealed class Answers(Engine engine, Session session, Question question)
{
    private const string Article = "v.name, v.number, v.url, v.publisher, o.name, v.published, v.language, v.title, v.text_hash";

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
            select s.position, {Article}, s.body, s.since, s.until, r.added, s.review
            {Conditions.From} join reading r on r.id = s.reading join version v on v.id = s.version left join outlet o on o.id = s.outlet
            where {conditions.Where} order by {Order()} limit {conditions.Parameter(limit + 1)}
            """;
        var rows = session.Rows(sql, conditions.Parameters, Statement);
        var page = WithCarriers(WithReviews(WithAbout(rows.Take(limit).ToList())));
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

    private static KeptStatement Statement(DbDataReader row)
    {
        string? Known(int column) => row.GetString(column) is { Length: > 0 } text ? text : null;
        var statement = JsonSerializer.Deserialize(row.GetString(10), ReadingJson.OneLine.Statement)!;
        return new KeptStatement(row.GetInt64(0), ArticleOf(row), statement, [], Known(11), Known(12), row.GetString(13))
        {
            Review = Known(14) is { } state ? new StatementReview(Enum.Parse<ReviewState>(state, ignoreCase: true), "", "", null) : null,
        };
    }

    /// <summary>The article out of the columns of <see cref="Article"/>, which begin with the second.</summary>
    private static KeptArticle ArticleOf(DbDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new KeptArticle(row.GetString(1), row.GetInt32(2), Text(3), Text(4), Text(5), PartialDate.TryParse(Text(6), out var published) ? published : null,
            LanguageCode.Parse(row.GetString(7)) ?? TextLanguage.Other, Text(8), row.GetString(9));
    }

    private List<KeptStatement> WithCarriers(List<KeptStatement> statements)
    {
        if (statements.Count == 0) return statements;
        var positions = string.Join(',', statements.Select(s => s.Position.ToString(CultureInfo.InvariantCulture)));
        var carriers = session.Rows($"""
            select s.position, {Article} from statement s join statement k on k.carried = coalesce(s.corrects, s.position)
            join current c on c.reading = k.reading join version v on v.id = k.version left join outlet o on o.id = k.outlet
            where s.position in ({positions}) order by k.position
            """, [], row => (Statement: row.GetInt64(0), Article: ArticleOf(row))).ToLookup(c => c.Statement, c => c.Article);
        return carriers.Count == 0 ? statements : [.. statements.Select(s => carriers.Contains(s.Position) ? s with { Carriers = [.. carriers[s.Position]] } : s)];
    }

    /// <summary>The statements with the last verdict on each that holds.</summary>
    private List<KeptStatement> WithReviews(List<KeptStatement> statements) =>
        [.. statements.Select(s => s.Review is { } review ? s with { Review = Last(s.Position, review.State) } : s)];

    private StatementReview Last(long position, ReviewState state)
    {
        var last = ReviewRows.Standing(session, KeptForm.AsRead(session, position)!.Position)[^1];
        return new StatementReview(state, last.Reviewer, last.Reviewed, last.Reason);
    }

    private List<KeptStatement> WithAbout(List<KeptStatement> statements)
    {
        if (statements.Count == 0) return statements;
        var positions = string.Join(',', statements.Select(s => s.Position.ToString(CultureInfo.InvariantCulture)));
        var sql = $"select a.statement, a.label, n.name, n.wikidata from about a join name n on n.id = a.name where a.statement in ({positions})";
        var about = session.Rows(sql, [], row => (Statement: row.GetInt64(0), Entity: Entity(row))).ToLookup(a => a.Statement, a => a.Entity);
        return
        [
            .. statements.Select(s => s with { About = [.. s.Statement.About.SelectMany(label => about[s.Position].Where(e => e.Id == label))] }),
        ];
    }

    private static EntityReference Entity(DbDataReader row) =>
        new(row.GetString(1), row.GetString(2), row.GetString(3) is { Length: > 0 } id ? id : null);
}
