using Zegsman.Ledger;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Server.Pages.Statements;

/// <summary>One statement with all that is known of it.</summary>
/// <param name="Statement">The statement as it stands now: where reviewers corrected it, in its corrected form.</param>
/// <param name="Reviews">Every verdict on it, in the order they were given.</param>
public sealed record StatementModel(KeptStatement Statement, IReadOnlyList<Review> Reviews)
{
    internal static StatementModel? Of(StatementLedger ledger, long position) =>
        ledger.Statement(position) is { } kept ? new StatementModel(kept, ledger.Reviews(kept.Position)) : null;
}
