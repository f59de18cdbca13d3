using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Charts;

namespace Zegsman.Server.Pages.Outlets;

/// <summary>Whose voices an outlet renders.</summary>
/// <param name="Name">The outlet as questions know it.</param>
/// <param name="Question">The question for all that stands in it, in its compact text form.</param>
/// <param name="Total">How many statements that are, those it took from others too.</param>
/// <param name="Facets">How they are spread.</param>
/// <param name="Sources">What kinds of sources spoke when: in months, or in years where those would be too many.</param>
/// <param name="Newest">The statements that were said last.</param>
public sealed record OutletModel(string Name, string Question, long Total, IReadOnlyList<Facet> Facets, Timeline Sources,
    IReadOnlyList<KeptStatement> Newest)
{
    private const int Shown = 10;
    private const int Voices = 25;

    /// <summary>Null when the ledger has nothing of that outlet.</summary>
    internal static OutletModel? Of(StatementLedger ledger, Remembered remembered, string name) =>
        remembered.Of("outlet " + name, () => new Found(Find(ledger, name))).Model;

    private static OutletModel? Find(StatementLedger ledger, string name)
    {
        var question = new Question { Outlets = [name] };
        var counts = ledger.Count(question, Voices);
        if (counts.Total == 0) return null;
        var sources = Periods.Spread(ledger.Distribution(question, 0), TimelineField.Source);
        return new OutletModel(name, question.ToString(), counts.Total, counts.Facets, sources, ledger.Ask(question, Shown).Statements);
    }

    private sealed record Found(OutletModel? Model);
}
