using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Statements;

/// <summary>A page of the statements that answer a question.</summary>
/// <param name="Question">The question in its compact text form.</param>
/// <param name="Total">How many statements answer it.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Facets">How they are spread.</param>
/// <param name="Statements">The statements of this page.</param>
public sealed record StatementsModel(string Question, long Total, string? Next, IReadOnlyList<Facet> Facets, IReadOnlyList<KeptStatement> Statements)
{
    internal static StatementsModel Of(StatementLedger ledger, string? q, string? cursor, int? limit)
    {
        var question = Ledger.Questions.Question.Parse(q ?? "");
        var (answer, counts) = (ledger.Ask(question, Math.Clamp(limit ?? 50, 1, 200), cursor), ledger.Count(question));
        return new StatementsModel(question.ToString(), counts.Total, answer.Next, counts.Facets, answer.Statements);
    }
}
