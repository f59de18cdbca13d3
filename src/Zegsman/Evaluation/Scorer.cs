using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>
/// Scores statements against gold, article by article. The figures are those of attribution research: exact and overlapping spans,
/// whole attributions, words, and labels on pairs. The sums depend on the articles' order in their last digits, so add them in one order.
/// </summary>
/// <param name="flat">Whether attributions inside others are left out on both sides, for gold without nesting.</param>
public sealed class Scorer(bool flat = false)
{
    private readonly OrderedDictionary<string, Tally> tallies = [];
    private readonly LabelTally labels = new();
    private readonly Breakdown breakdown = new();
    private readonly List<(double Confidence, bool IsRight)> confidences = [];
    private readonly List<Mistake> mistakes = [];
    private int missing;

    /// <summary>How many articles were added.</summary>
    internal int ArticleCount { get; private set; }

    /// <summary>Scores one article.</summary>
    /// <param name="gold">The article with its true attributions.</param>
    /// <param name="reading">What was read in its text.</param>
    public void Add(GoldArticle gold, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Add(gold, [.. reading.Statements.Select(Attribution.Of)]);
    }

    /// <summary>Scores one article.</summary>
    /// <param name="gold">The article with its true attributions.</param>
    /// <param name="predicted">The attributions found in it, their spans within its text; null when there is no answer, which scores as none found.</param>
    public void Add(GoldArticle gold, IReadOnlyList<Attribution>? predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArticleCount++;
        if (predicted is null) missing++;
        var g = Scored(gold.Attributions, gold.Text);
        var p = Scored(predicted ?? [], gold.Text);
        var pairs = Pairing.Of(g, p);
        List<Match> matches = [.. pairs.Select(x => new Match(x, g[x.Gold], p[x.Predicted]))];
        ScorePairs(g.Length, p.Length, matches);
        ScoreSpans("source", g, p, c => c.TrimmedSource);
        ScoreSpans("cue", g, p, c => c.TrimmedCue);
        ScoreWords(gold.Text, g, p);
        labels.Add(g, p, pairs);
        breakdown.Add(g, p, matches);
        AddConfidences(p, matches);
        mistakes.AddRange(MistakeFinder.Of(gold, g, p, matches));
    }

    /// <summary>The figures over all articles added so far.</summary>
    public Scores Scores() => new(ArticleCount, missing, Ordered(tallies.Select(t => KeyValuePair.Create(t.Key, t.Value.Figure()))),
        Ordered(labels.Accuracies()), Calibration.Of(confidences), [.. mistakes], breakdown.Groups());

    /// <summary>What each article adds to a figure, in the order in which they were added.</summary>
    internal IReadOnlyList<Counts> CountsOf(string figure) => Of(figure).Articles;

    private Covered[] Scored(IReadOnlyList<Attribution> attributions, string text) =>
        [.. attributions.Where(a => !flat || a.Parent is null).Select(a => new Covered(a, text))];

    private void AddConfidences(Covered[] predicted, List<Match> matches)
    {
        var right = matches.Where(match => match.IsAccepted).Select(match => match.Pair.Predicted).ToHashSet();
        for (var i = 0; i < predicted.Length; i++)
        {
            if (predicted[i].Attribution.Confidence is { } confidence) confidences.Add((confidence, right.Contains(i)));
        }
    }

    private void ScorePairs(int gold, int predicted, List<Match> matches)
    {
        foreach (var name in (ReadOnlySpan<string>)["content.exact", "content.overlap", "content.soft", "attribution", "attribution.exact"])
            Of(name).Items(gold, predicted);
        foreach (var match in matches)
        {
            var shared = (double)match.Gold.Content.Shared(match.Predicted.Content);
            Of("content.soft").Right(shared / match.Gold.Content.Length, shared / match.Predicted.Content.Length);
            Right("content.exact", match.HasExactContent);
            Right("content.overlap", match.Pair.IsSame);
            Right("attribution", match.IsAccepted);
            Right("attribution.exact", match.HasExactContent && match.HasExactSource && match.HasSameCue);
        }

        void Right(string name, bool right) => Of(name).Right(right ? 1 : 0, right ? 1 : 0);
    }

    private void ScoreSpans(string part, Covered[] gold, Covered[] predicted, Func<Covered, Cover> trimmed)
    {
        HashSet<Cover> g = [.. gold.Select(trimmed).Where(c => !c.IsEmpty)];
        HashSet<Cover> p = [.. predicted.Select(trimmed).Where(c => !c.IsEmpty)];
        var same = g.Count(p.Contains);
        Of(part + ".exact").Items(g.Count, p.Count, same, same);
        var (allGold, allPredicted) = (Cover.Union(g), Cover.Union(p));
        Of(part + ".overlap").Items(g.Count, p.Count, g.Count(allPredicted.Overlaps), p.Count(allGold.Overlaps));
    }

    private void ScoreWords(string text, Covered[] gold, Covered[] predicted)
    {
        TextSpan[] words = [.. Characters.Words(text)];
        Score("tokens.source", c => c.Source);
        Score("tokens.cue", c => c.Cue);
        Score("tokens.content", c => c.Content);

        void Score(string name, Func<Covered, Cover> part)
        {
            var (g, p, both) = (0, 0, 0);
            foreach (var (inGold, inPredicted) in Cover.Union(gold.Select(part)).Touches(words).Zip(Cover.Union(predicted.Select(part)).Touches(words)))
            {
                if (inGold) g++;
                if (inPredicted) p++;
                if (inGold && inPredicted) both++;
            }
            Of(name).Items(g, p, both, both);
        }
    }

    private Tally Of(string figure)
    {
        if (!tallies.TryGetValue(figure, out var tally)) tallies.Add(figure, tally = new Tally());
        return tally;
    }

    private static OrderedDictionary<string, T> Ordered<T>(IEnumerable<KeyValuePair<string, T>> pairs) => new(pairs);
}
