using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Findings;

/// <summary>The findings of a kind among the statements that answer a question.</summary>
/// <param name="Question">The question in its compact text form.</param>
/// <param name="Total">How many findings there are, those beyond the limit too.</param>
/// <param name="Compared">How many of the statements that answer the question were compared with others.</param>
/// <param name="Selected">How many statements answer the question.</param>
/// <param name="Findings">The findings, likeliest first.</param>
public sealed record FindingsModel(string Question, int Total, int Compared, long Selected, IReadOnlyList<Finding> Findings)
{
    private const int Shown = 50;
    private const int Most = 1000;

    internal static FindingsModel Of(StatementLedger ledger, FindingKind kind, string? q, int? limit)
    {
        var question = Ledger.Questions.Question.Parse(q ?? "");
        var found = Found(ledger, kind, question, Math.Clamp(limit ?? Shown, 1, Most));
        return new FindingsModel(question.ToString(), found.Total, found.Compared, found.Selected, found.Findings);
    }

    /// <summary>The likeliest findings of a kind.</summary>
    public static FindingAnswer Found(StatementLedger ledger, FindingKind kind, Question question, int limit)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return kind switch
        {
            FindingKind.Reversal => ledger.Reversals(question, limit),
            FindingKind.Dispute => ledger.Disputes(question, limit),
            _ => ledger.Variants(question, limit),
        };
    }
}
