using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Home;

/// <summary>What the first page shows.</summary>
/// <param name="Newest">The statements that were added last.</param>
public sealed record HomeModel(IReadOnlyList<KeptStatement> Newest)
{
    private const int Shown = 10;

    internal static HomeModel Of(StatementLedger ledger) => new(ledger.Ask(new Question { Order = AnswerOrder.Latest }, Shown).Statements);
}
