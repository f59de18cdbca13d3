using System.Globalization;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Charts;

namespace Zegsman.Server.Pages.Statements;

/// <summary>How the statements that answer a question are spread.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Facets">By fields; of "confidence" each value counts all that are at least so sure.</param>
/// <param name="Said">By when they were said.</param>
internal sealed record Spread(long Total, IReadOnlyList<Facet> Facets, Timeline Said)
{
    // To tell months, stances and bands of confidence apart reads every statement again.
    private const long MostRead = 5_000;

    private const int ShownValues = 10;
    private const int MostYears = 100;

    private static readonly double[] Bands = [0.9, 0.8, 0.7, 0.5];

    /// <summary>The spread, counted anew only when something was added.</summary>
    public static Spread Of(StatementLedger ledger, Remembered remembered, Question question) =>
        remembered.Of("spread " + question with { Order = AnswerOrder.Newest }, () => Count(ledger, question));

    private static Spread Count(StatementLedger ledger, Question question)
    {
        var counts = ledger.Count(question, MostYears);
        var facets = counts.Facets.Select(f => f with { Values = [.. f.Values.Take(ShownValues)] });
        return new Spread(counts.Total, [.. facets, Confidence(ledger, question, counts.Total)],
            counts.Total > MostRead ? Periods.Years(counts) : Periods.Spread(ledger, question, counts));
    }

    private static Facet Confidence(StatementLedger ledger, Question question, long total)
    {
        if (total is 0 or > MostRead) return new Facet("confidence", []);
        var bands = Bands.Where(least => question.Confidence is not { } asked || least >= asked)
            .Select(least => new FacetValue(least.ToString(CultureInfo.InvariantCulture), ledger.Count(question with { Confidence = least }, 0).Total));
        return new Facet("confidence", [.. bands.Where(b => b.Count > 0)]);
    }
}
