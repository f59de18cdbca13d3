using System.Globalization;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Bench.Findings;

/// <summary>Holds what a ledger finds against the labels.</summary>
internal static class Figures
{
    private const double Asked = 0.8;

    public static void Write(KeptSeries kept, IReadOnlyList<LabelledPair> pairs, string? show, TextWriter output)
    {
        // A question compares no more than so many statements: month by month all are.
        var questions = Enumerable.Range(2010, 20).SelectMany(year => Enumerable.Range(1, 12), (year, month) => Question.Parse(string.Create(CultureInfo.InvariantCulture, $"published:{year}-{month:00}"))).ToList();
        var all = Pairs(questions.SelectMany(q => kept.Ledger.Reversals(q, int.MaxValue, 0).Findings.Concat(kept.Ledger.Disputes(q, int.MaxValue, 0).Findings)));
        // asked for once more, for scores are told rounded: what is just told could seem not to be
        var opposed = Pairs(questions.SelectMany(q => kept.Ledger.Reversals(q, int.MaxValue).Findings.Concat(kept.Ledger.Disputes(q, int.MaxValue).Findings)));
        var variants = Pairs(questions.SelectMany(q => kept.Ledger.Variants(q, int.MaxValue).Findings));
        output.WriteLine($"{kept.Name}: {opposed.Count} reversals and disputes, {variants.Count} variants");
        foreach (var half in pairs.GroupBy(p => p.Half).OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  half {half.Key}: reversals and disputes {Score(half, p => p.IsOpposed, opposed)}; {Curve([.. half])}");
            output.WriteLine($"  half {half.Key}: variants                {Score(half, p => p.IsVariant, variants)}");
        }

        Finding? Of(LabelledPair pair, Dictionary<(long, long), Finding> found) =>
            kept.Position(pair.One) is { } one && kept.Position(pair.Other) is { } other ? found.GetValueOrDefault(Key(one, other)) : null;

        // how much is found at the lowest score down to which the precision asked for holds
        string Curve(List<LabelledPair> half)
        {
            var (told, right, best, least) = (0, 0, 0, 1.0);
            foreach (var (pair, score) in half.Select(p => (p, Of(p, all)?.Score)).Where(p => p.Score is not null).OrderByDescending(p => p.Score))
            {
                told++;
                if (pair.IsOpposed) right++;
                if (right >= Asked * told) (best, least) = (right, score!.Value);
            }
            return string.Create(CultureInfo.InvariantCulture, $"precision {Asked} down to score {least:0.000}, recall {(double)best / half.Count(p => p.IsOpposed):0.00} ({best})");
        }

        string Score(IEnumerable<LabelledPair> half, Func<LabelledPair, bool> isIt, Dictionary<(long, long), Finding> found)
        {
            var (right, told, there) = (0, 0, 0);
            foreach (var pair in half)
            {
                var finding = Of(pair, found);
                if (isIt(pair)) there++;
                if (finding is not null) told++;
                if (finding is not null && isIt(pair)) right++;
                if (pair.Half == show && finding is not null != isIt(pair))
                    output.WriteLine($"    {(finding is null ? "missed" : "wrong")} {pair.Label} {pair.One} {pair.Other} {finding?.Score}");
            }
            return string.Create(CultureInfo.InvariantCulture,
                $"precision {(double)right / Math.Max(1, told):0.00} ({right} of {told}), recall {(double)right / there:0.00} ({right} of {there})");
        }
    }

    private static Dictionary<(long, long), Finding> Pairs(IEnumerable<Finding> findings) => 
        findings.GroupBy(f => Key(f.First.Position, f.Second.Position)).ToDictionary(g => g.Key, g => g.First());

    private static (long, long) Key(long one, long other) => (Math.Min(one, other), Math.Max(one, other));
}
