using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Outlets;

/// <summary>The outlets of a ledger.</summary>
/// <param name="Outlets">How many statements each has, most first; the thousand with most.</param>
public sealed record OutletsModel(IReadOnlyList<FacetValue> Outlets)
{
    private const int Most = 1000;

    internal static OutletsModel Of(StatementLedger ledger, Remembered remembered) =>
        remembered.Of("outlets", () => new OutletsModel(ledger.Count(new Question(), Most).Facets.First(f => f.Field == "outlet").Values));
}
