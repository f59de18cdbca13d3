using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>How far a run is from another one over the same gold in one figure.</summary>
/// <param name="F1">The run's F1.</param>
/// <param name="Other">The other run's F1.</param>
/// <param name="Change">The first less the second: above 0 when the run is better. Not the difference of the rounded two.</param>
/// <param name="Low">The lower end of the 95 % interval of the change.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="NotBetter">The share of samples in which the run is not better: small when the gain hardly hangs on the choice of articles.</param>
public sealed record Difference(double F1, double Other, double Change, double Low, double High, double NotBetter);

/// <summary>
/// Compares two runs by a paired bootstrap: as many articles as there are, drawn with replacement, the same ones for both runs, again and
/// again. The draws are the same each time, so that a comparison can be repeated.
/// </summary>
public static class Comparison
{
    /// <summary>How many times articles are drawn.</summary>
    public const int Samples = 2000;

    /// <summary>The figures that are compared.</summary>
    public static IReadOnlyList<string> Figures { get; } = ["content.overlap", "content.exact", "attribution", "source.exact", "cue.exact"];

    /// <summary>The difference in each of <see cref="Figures"/>, rounded to four digits.</summary>
    /// <param name="run">The run that may be better.</param>
    /// <param name="other">The run it is held against, with the same articles added in the same order.</param>
    /// <exception cref="ArgumentException">The two have not scored the same number of articles.</exception>
    /// <exception cref="ZegsmanException">There is only one article, or none (ZG417).</exception>
    public static IReadOnlyDictionary<string, Difference> Of(Scorer run, Scorer other)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(other);
        if (run.ArticleCount != other.ArticleCount) throw new ArgumentException("It has scored other articles.", nameof(other));
        if (run.ArticleCount < 2) throw EvaluationErrors.TooFew(run.ArticleCount);

        var figures = Figures.Select(f => new Paired(run.CountsOf(f), other.CountsOf(f))).ToList();
        var drawn = new int[run.ArticleCount];
        var draws = new Draws();
        for (var sample = 0; sample < Samples; sample++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = draws.Next(drawn.Length);
            foreach (var figure in figures) figure.Add(drawn);
        }
        return new OrderedDictionary<string, Difference>(Figures.Zip(figures, (name, figure) => KeyValuePair.Create(name, figure.Difference())));
    }

    private sealed class Paired(IReadOnlyList<Counts> run, IReadOnlyList<Counts> other)
    {
        private readonly List<double> changes = new(Samples);

        public void Add(ReadOnlySpan<int> articles)
        {
            var (a, b) = (default(Counts), default(Counts));
            foreach (var i in articles)
            {
                a += run[i];
                b += other[i];
            }
            changes.Add(a.F1 - b.F1);
        }

        public Difference Difference()
        {
            var (a, b) = (Sum(run).F1, Sum(other).F1);
            changes.Sort();
            return new Difference(Rounded(a), Rounded(b), Rounded(a - b), Rounded(changes[Samples / 40]), Rounded(changes[^(Samples / 40 + 1)]),
                Rounded((double)changes.Count(c => c <= 0) / Samples));
        }

        private static Counts Sum(IEnumerable<Counts> counts) => counts.Aggregate((a, b) => a + b);

        // a tiny loss is printed as 0, not as -0
        private static double Rounded(double value) => Rounding.Of(value, 4) + 0.0;
    }

    /// <summary>The numbers of SplitMix64 from a fixed start: the same on every machine and in every version of .NET.</summary>
    private sealed class Draws
    {
        private ulong state = 2018;

        public int Next(int below)
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)Math.BigMul(z ^ (z >> 31), (ulong)below, out _);
        }
    }
}
