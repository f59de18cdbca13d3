using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Charts;

namespace Zegsman.Server.Pages.Statements;

/// <summary>How the statements that answer a question are spread.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Facets">By fields; of "confidence" each value counts all that are at least so sure.</param>
/// <param name="Said">By when they were said.</param>
/// <param name="Emptied">When there are none: how many there would be without each of the things that are asked for.</param>
internal sealed record Spread(long Total, IReadOnlyList<Facet> Facets, Timeline Said, IReadOnlyList<EmptiedBy> Emptied)
{
    // Of more the counts that are kept are told, which are there at once and know no months, stances of a year and bands of confidence.
    private const long MostRead = 5_000;

    private const int ShownValues = 10;
    private const int MostYears = 100;

    /// <summary>The spread, counted anew only when something was added.</summary>
    public static Spread Of(StatementLedger ledger, Remembered remembered, Question question) =>
        remembered.Of("spread " + question with { Order = AnswerOrder.Newest }, () => Count(ledger, question));

    private static Spread Count(StatementLedger ledger, Question question)
    {
        if (ledger.KeptCounts(question, MostYears) is { Total: > MostRead } kept)
            return new Spread(kept.Total, [.. kept.Facets.Select(f => f with { Values = [.. f.Values.Take(ShownValues)] }), new Facet("confidence", [])], Periods.Years(kept), []);
        var all = ledger.Distribution(question, ShownValues);
        return new Spread(all.Total, [.. all.Facets, all.Confidence], Periods.Spread(all, TimelineField.Stance),
            all.Total == 0 ? EmptiedBy.Of(ledger, question) : []);
    }
}
