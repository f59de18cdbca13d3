using System.Globalization;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Questions;

/// <summary>Answers one question out of a ledger.</summary>
/// <param name="engine">The engine of the ledger.</param>
/// <param name="session">The ledger.</param>
/// <param name="question">The question.</param>
/// <param name="walked">How many statements at most are looked at in an order whose index does not tell what is asked for.</param>
internal sealed class Answers(Engine engine, Session session, Question question, int walked = Answers.Walked)
{
    public const int Walked = 10_000;

    private const long Large = 20_000;
    private const int MostOfField = 100;

    public Answer Page(int limit, string? cursor)
    {
        var after = cursor is null ? (Cursor?)null : Cursor.Parse(cursor, question.Order);
        var rows = (Walks ? Walk(limit, after) : null) ?? Rows(limit, after, isWalk: false, to: null);
        var page = KeptRows.Completed(session, rows.Take(limit).ToList());
        return new Answer(page, rows.Count > limit ? CursorOf(page[^1]).ToString() : null);
    }

    public AnswerCounts Count(int values)
    {
        var conditions = new Conditions(engine, session, question);
        if (KeptCounts.Suffice(question)) return new KeptCounts(session, conditions).Count(values);
        if (values == 0) return new AnswerCounts(Total(conditions), []);
        var all = Distribution.Of(session, conditions, question, values);
        return new AnswerCounts(all.Total, all.Facets);
    }

    /// <summary>
    /// The counts out of those that are kept: of everything and of outlets; and of more than half of everything, from which the rest is taken. Null for
    /// other questions.
    /// </summary>
    /// <param name="values">How many values of each facet at most.</param>
    /// <param name="large">Of how many statements on a ledger is large enough for the last.</param>
    public AnswerCounts? Kept(int values, long large = Large)
    {
        if (KeptCounts.Suffice(question)) return new KeptCounts(session, new Conditions(engine, session, question)).Count(values);
        // What names, words, outlets and times single out is less than half; what reviewers rejected is not in the counts.
        if (question is not { Speakers: [], About: [], Words: [], Mediums: [], Outlets: [], Said: null, Published: null }
            || question.Reviews.Contains(ReviewState.Rejected)) return null;
        var everything = new KeptCounts(session, new Conditions(engine, session, new Question()));
        var commonest = everything.Count(MostOfField);
        if (commonest.Total < large || MostPossible(commonest) * 2 < commonest.Total) return null;
        var rest = new Conditions(engine, session, question, isRest: true);
        var others = Total(rest);
        if (others * 2 > commonest.Total) return null;
        var less = Distribution.Of(session, rest, new Question(), int.MaxValue).Facets;
        return new AnswerCounts(commonest.Total - others,
            [.. everything.Count(int.MaxValue).Facets.Zip(less, (all, taken) => new Facet(all.Field, Commonness.Less(all.Values, taken.Values, values)))]);
    }

    /// <summary>How many statements can answer at most, by the counts of everything.</summary>
    private long MostPossible(AnswerCounts everything)
    {
        long Of<T>(string field, IReadOnlyList<T> values) where T : struct, Enum => values.Count == 0 ? everything.Total
            : everything.Facets.First(f => f.Field == field).Values.Where(v => values.Contains(Enum.Parse<T>(v.Value, ignoreCase: true))).Sum(v => v.Count);
        return new[]
        {
            Of("stance", question.Stances), Of("kind", question.Kinds), Of("source", question.Sources),
            Of<Polarity>("polarity", question.Polarity is { } polarity ? [polarity] : []),
        }.Min();
    }

    private long Total(Conditions conditions) =>
        session.Rows($"select count(*) {Conditions.From} where {conditions.Where}", conditions.Parameters, row => row.GetInt64(0))[0];

    /// <summary>
    /// Whether statements are looked at in their order until enough of them answer. Those of names and words are few and known at once; by when
    /// they were said, the index has all that it takes to tell.
    /// </summary>
    private bool Walks => question is { Order: not AnswerOrder.Newest and not AnswerOrder.Oldest, Speakers: [], About: [], Words: [], Mediums: [] };

    /// <summary>What answers among the next statements in their order; null when that is not enough, and there are more.</summary>
    private List<KeptStatement>? Walk(int limit, Cursor? after)
    {
        var parameters = new Conditions(engine, session, new Question());
        var column = question.Order.IsBySureness() ? "s.confidence" : "s.position";
        var from = after is { } cursor ? "where " + After(cursor, parameters) : "";
        var end = session.Rows($"select {column} from statement s {from} order by {Order(isWalk: true)} limit 1 offset {walked}", parameters.Parameters,
            row => row.GetValue(0));
        var rows = Rows(limit, after, isWalk: true, to: end is [var last] ? last : null);
        return end.Count == 0 || rows.Count > limit ? rows : null;
    }

    /// <summary>The next statements that answer, one more than are wanted when there are more.</summary>
    /// <param name="limit">How many are wanted.</param>
    /// <param name="after">Where to go on; null for the beginning.</param>
    /// <param name="isWalk">Whether the statements are looked at in their order, or else found first and put in order then.</param>
    /// <param name="to">Up to what value of what they are ordered by; null for all.</param>
    private List<KeptStatement> Rows(int limit, Cursor? after, bool isWalk, object? to)
    {
        var conditions = new Conditions(engine, session, question);
        if (after is { } cursor && question.Order != AnswerOrder.Oldest) conditions.Add(After(cursor, conditions));
        if (to is not null) conditions.Add(Before(to, conditions));
        var most = conditions.Parameter(limit + 1);
        string[] parts = question.Order == AnswerOrder.Oldest ? [.. Dated(after, conditions)] : ["1 = 1"];
        // Of several sorts of statements the first of each are enough.
        var firsts = conditions.Alternatives.SelectMany(where => parts, (where, part) => $"{where} and {part}").Select((where, i) => $"""
            select * from (select s.position {Conditions.From} where {where} order by {Order(isWalk, isInPart: true)} limit {most}) f{i}
            """);
        return session.Rows($"""
            select {KeptRows.Columns} from ({string.Join(" union all ", firsts)}) p join statement s on s.position = p.position {KeptRows.Joined}
            order by {Order(isWalk)} limit {most}
            """, conditions.Parameters, KeptRows.Of);
    }

    /// <summary>What has a date and what has none, by the index that has the last first.</summary>
    private static IEnumerable<string> Dated(Cursor? after, Conditions conditions)
    {
        if (after is not { } cursor) return ["s.since <> ''", "s.since = ''"];
        var position = conditions.Parameter(cursor.Position);
        if (cursor.Value.Length == 0) return [$"s.since = '' and s.position > {position}"];
        var last = conditions.Parameter(cursor.Value);
        return [$"s.since >= {last} and (s.since > {last} or s.position > {position})", "s.since = ''"];
    }

    // The sign keeps a database from going by the order when it should go by what is asked.
    private string Order(bool isWalk, bool isInPart = false) => question.Order switch
    {
        AnswerOrder.Oldest => isInPart ? "s.since, s.position" : "(s.since = ''), s.since, s.position",
        AnswerOrder.Newest => "s.since desc, s.position",
        _ => (isWalk ? "" : "+") + question.Order switch
        {
            AnswerOrder.Added => "s.position",
            AnswerOrder.Latest => "s.position desc",
            AnswerOrder.Confidence => "s.confidence desc, s.position",
            _ => "s.confidence, s.position desc",
        },
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
            AnswerOrder.Unsure => $"s.confidence >= {last} and (s.confidence > {last} or s.position < {position})",
            AnswerOrder.Confidence => $"s.confidence <= {last} and (s.confidence < {last} or s.position > {position})",
            _ => $"s.since <= {last} and (s.since < {last} or s.position > {position})",
        };
    }

    private string Before(object end, Conditions conditions)
    {
        var to = conditions.Parameter(end);
        return question.Order switch
        {
            AnswerOrder.Added => $"s.position <= {to}",
            AnswerOrder.Latest => $"s.position >= {to}",
            AnswerOrder.Confidence => $"s.confidence >= {to}",
            _ => $"s.confidence <= {to}",
        };
    }

    private Cursor CursorOf(KeptStatement last) => new(question.Order, question.Order switch
    {
        AnswerOrder.Added or AnswerOrder.Latest => "",
        _ when question.Order.IsBySureness() => last.Statement.Confidence.ToString("R", CultureInfo.InvariantCulture),
        _ => last.Since ?? "",
    }, last.Position);
}
