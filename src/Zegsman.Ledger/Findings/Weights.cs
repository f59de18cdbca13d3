using System.Globalization;
using System.Reflection;

namespace Zegsman.Ledger.Findings;

/// <summary>
/// What each feature counts for in the three models, and the least score that is told. All of it was measured: weights.tsv is written by
/// bench/findings.py, which says how.
/// </summary>
internal sealed class Weights
{
    private const string Threshold = "threshold";

    private readonly double[] weights;

    private Weights(IReadOnlyDictionary<string, double> values)
    {
        weights = [.. Features.All.Select(f => values[f.Name])];
        Least = values[Threshold];
    }

    private static readonly Dictionary<FindingKind, Weights> All = Read();

    /// <summary>The least score of a finding.</summary>
    public double Least { get; }

    public static Weights Of(FindingKind kind) => All[kind];

    /// <summary>The score of evidence, from 0 to 1: a logistic model.</summary>
    public double Score(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static Dictionary<FindingKind, Weights> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("weights.tsv")!);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToList();
        return Enum.GetValues<FindingKind>().ToDictionary(kind => kind, kind => new Weights(rows.Skip(1).ToDictionary(
            row => row[0], row => double.Parse(row[rows[0].IndexOf(Entries.Words.Of(kind))], CultureInfo.InvariantCulture), StringComparer.Ordinal)));
    }
}
