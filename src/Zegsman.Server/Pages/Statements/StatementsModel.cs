using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Statements;

/// <summary>A page of the statements that answer a question.</summary>
/// <param name="Question">The question in its compact text form.</param>
/// <param name="Total">How many statements answer it.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Facets">How they are spread. Of "confidence" each value counts all that are at least so sure.</param>
/// <param name="Said">When they were said, by stance: in months, or in years where those would be too many; of very many statements in years and
/// without stances.</param>
/// <param name="Emptied">When nothing answers: how many statements would answer without each of the things that are asked for.</param>
/// <param name="Statements">The statements of this page.</param>
public sealed record StatementsModel(string Question, long Total, string? Next, IReadOnlyList<Facet> Facets, Timeline Said,
    IReadOnlyList<EmptiedBy> Emptied, IReadOnlyList<KeptStatement> Statements)
{
    /// <summary>How many statements a page has unless it is told.</summary>
    internal const int PageLength = 25;

    internal static StatementsModel Of(StatementLedger ledger, Remembered remembered, string? q, string? cursor, int? limit)
    {
        var (question, length) = (Ledger.Questions.Question.Parse(q ?? ""), Math.Clamp(limit ?? PageLength, 1, 200));
        // What is asked for most is the first page, as it comes.
        return cursor is null && length == PageLength ? remembered.Of("page " + question, () => Of(ledger, remembered, question, null, length))
            : Of(ledger, remembered, question, cursor, length);
    }

    private static StatementsModel Of(StatementLedger ledger, Remembered remembered, Ledger.Questions.Question question, string? cursor, int length)
    {
        var spread = Spread.Of(ledger, remembered, question);
        // To look all through for nothing takes as long as to count.
        var answer = spread.Total == 0 && cursor is null ? new Answer([], null) : ledger.Ask(question, length, cursor);
        return new StatementsModel(question.ToString(), spread.Total, answer.Next, spread.Facets, spread.Said, spread.Emptied, answer.Statements);
    }
}

/// <summary>Something that a question asks for and that leaves nothing to answer it.</summary>
/// <param name="Field">The field of the question, or "words".</param>
/// <param name="Value">The value as a question takes it.</param>
/// <param name="Without">The question without it, in its compact text form.</param>
/// <param name="Total">How many statements answer that.</param>
public sealed record EmptiedBy(string Field, string Value, string Without, long Total)
{
    private const int MostTried = 8;

    internal static IReadOnlyList<EmptiedBy> Of(StatementLedger ledger, Question question) =>
    [
        .. Filters.Of(question).Take(MostTried).Select(f => new EmptiedBy(f.Field, f.Value, f.Without.ToString(), ledger.Count(f.Without, 0).Total))
            .Where(e => e.Total > 0).OrderByDescending(e => e.Total),
    ];
}
