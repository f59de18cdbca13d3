using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Zegsman.Ledger.Findings;

/// <summary>
/// A model that weighs evidence: weights of its features and the values of many small decision trees, which add up. models.tsv is written
/// by bench/findings.py, which says how it was fitted, and how the likelihoods and the least of them were measured.
/// </summary>
internal sealed class Model
{
    private const int Depth = 3;
    private const int Splits = (1 << Depth) - 1;

    private static readonly FrozenDictionary<string, int> Places =
        Features.All.Index().ToFrozenDictionary(f => f.Item.Name, f => f.Index, StringComparer.Ordinal);

    private static readonly ILookup<(string, string), string[]> Lines = Read();
    private static readonly Model Opposed = new("opposed");
    private static readonly Model Variant = new("variant");
    private static readonly FrozenDictionary<FindingKind, double[]> Likely =
        Enum.GetValues<FindingKind>().ToFrozenDictionary(kind => kind, kind => Numbers("likely", kind));

    private readonly double[] weights = new double[Features.All.Count];
    private readonly List<Tree> trees;

    private Model(string name)
    {
        foreach (var cells in Lines[("weight", name)]) weights[Places[cells[2]]] = Number(cells[3]);
        trees = [.. Lines[("tree", name)].Select(cells => new Tree([.. cells[2..(2 + Splits)].Select(c => Places[c])],
            [.. cells[(2 + Splits)..(2 + 2 * Splits)].Select(Number)], [.. cells[(2 + 2 * Splits)..].Select(Number)]))];
    }

    /// <summary>The least likelihood at which a finding of a kind is told when nobody asks for another.</summary>
    public static double Least(FindingKind kind) => Numbers("least", kind)[0];

    /// <summary>How likely a pair with these features is a finding of a kind, from 0 to 1 (Platt 1999).</summary>
    public static double Likelihood(FindingKind kind, double[] features)
    {
        // One model tells reversals and disputes, for what opposes two statements is much the same; how often it is right differs.
        var (model, likely) = (kind == FindingKind.Variant ? Variant : Opposed, Likely[kind]);
        return 1 / (1 + Math.Exp(-likely[0] - (likely[1] * model.Sum(features))));
    }

    private double Sum(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * features[i];
        foreach (var tree in trees) sum += tree.Value(features);
        return sum;
    }

    private static ILookup<(string, string), string[]> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("models.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'))
            .ToLookup(cells => (cells[0], cells[1]));
    }

    private static double[] Numbers(string what, FindingKind kind) =>
        [.. Lines[(what, Entries.Words.Of(kind))].Single()[2..].Select(Number)];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>A tree in which each split stands at 2i + 1 and 2i + 2 for the split i above it, and the values follow the splits.</summary>
    private sealed record Tree(int[] Features, double[] Thresholds, double[] Values)
    {
        public double Value(double[] features)
        {
            var at = 0;
            while (at < Splits) at = 2 * at + (features[Features[at]] > Thresholds[at] ? 2 : 1);
            return Values[at - Splits];
        }
    }
}
