using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Findings;

/// <summary>The findings of a kind among the statements that answer a question.</summary>
/// <param name="Question">The question in its compact text form.</param>
/// <param name="Total">How many findings there are, those beyond the limit too.</param>
/// <param name="Compared">How many of the statements that answer the question were compared with others.</param>
/// <param name="Selected">How many statements answer the question.</param>
/// <param name="Findings">The findings, likeliest first; of reversals and disputes in turn of each two speakers.</param>
public sealed record FindingsModel(string Question, int Total, int Compared, long Selected, IReadOnlyList<Finding> Findings)
{
    private const int Shown = 50;
    private const int Most = 1000;

    // A statement is compared with some hundreds of others, which to look up takes long in a large ledger.
    private const long Large = 20_000;
    private static readonly (int Statements, int Pairs) Usual = (1000, 40_000);
    private static readonly (int Statements, int Pairs) OfLarge = (200, 2_000);

    internal static FindingsModel Of(StatementLedger ledger, Remembered remembered, FindingKind kind, string? q, int? limit)
    {
        var question = Ledger.Questions.Question.Parse(q ?? "");
        var found = Of(ledger, remembered, kind, question with { Order = AnswerOrder.Newest });
        return new FindingsModel(question.ToString(), found.Total, found.Compared, found.Selected, [.. found.Findings.Take(Math.Clamp(limit ?? Shown, 1, Most))]);
    }

    /// <summary>What a page says of a question, looked for anew only when something was added.</summary>
    internal static FindingAnswer Of(StatementLedger ledger, Remembered remembered, FindingKind kind, Ledger.Questions.Question question) =>
        remembered.Of($"{kind} {question}", () =>
        {
            var (statements, pairs) = ledger.Count(new Ledger.Questions.Question(), 0).Total < Large ? Usual : OfLarge;
            return ledger.WithFinder(finder => finder.Find(kind, question, Most, statements: statements, pairs: pairs));
        });

    /// <summary>All findings of a kind, of more statements than a page compares.</summary>
    public static FindingAnswer All(StatementLedger ledger, FindingKind kind, Ledger.Questions.Question question)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return kind switch
        {
            FindingKind.Reversal => ledger.Reversals(question, int.MaxValue),
            FindingKind.Dispute => ledger.Disputes(question, int.MaxValue),
            _ => ledger.Variants(question, int.MaxValue),
        };
    }
}
