using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Home;

/// <summary>What the first page shows.</summary>
/// <param name="Size">How much the ledger holds.</param>
/// <param name="From">The first day or moment at which anything was said; null when nothing has a date.</param>
/// <param name="To">The last.</param>
/// <param name="Speakers">Those who said most, most first.</param>
/// <param name="Matters">What is spoken about most, most first.</param>
/// <param name="Newest">The statements that were added last.</param>
/// <param name="Reversals">Who lately said the opposite of what they said before, the last first; null while they are looked for after a start.</param>
public sealed record HomeModel(LedgerSize Size, string? From, string? To, IReadOnlyList<FacetValue> Speakers, IReadOnlyList<FacetValue> Matters,
    IReadOnlyList<KeptStatement> Newest, IReadOnlyList<Finding>? Reversals)
{
    private const int Shown = 8;
    private const int Suggested = 100;

    internal static HomeModel Of(StatementLedger ledger, Remembered remembered, NewestReversals reversals) =>
        remembered.Of("home", () => Of(ledger)) with { Reversals = reversals.Now() };

    private static HomeModel Of(StatementLedger ledger)
    {
        var everything = new Question();
        var facets = ledger.Count(everything, Suggested).Facets.ToDictionary(f => f.Field, f => f.Values);
        string? Moment(AnswerOrder order) => ledger.Ask(everything with { Order = order }, 1).Statements is [var one] ? one.Since : null;
        return new HomeModel(ledger.Size(), Moment(AnswerOrder.Oldest), Moment(AnswerOrder.Newest), facets["speaker"], facets["about"],
            ledger.Ask(everything with { Order = AnswerOrder.Latest }, Shown).Statements, []);
    }
}
