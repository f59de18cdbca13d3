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
    private readonly List<Mistake> mistakes = [];
    private int articles;
    private int missing;

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
        articles++;
        if (predicted is null) missing++;
        var g = Scored(gold.Attributions, gold.Text);
        var p = Scored(predicted ?? [], gold.Text);
        var pairs = Pairing.Of(g, p);
        ScorePairs(g, p, pairs);
        ScoreSpans("source", g, p, c => c.TrimmedSource);
        ScoreSpans("cue", g, p, c => c.TrimmedCue);
        ScoreWords(gold.Text, g, p);
        labels.Add(g, p, pairs);
        AddMistakes(gold, g, p, pairs);
    }

    /// <summary>The figures over all articles added so far.</summary>
    public Scores Scores() => new(articles, missing, Ordered(tallies.Select(t => KeyValuePair.Create(t.Key, t.Value.Figure()))),
        Ordered(labels.Accuracies()), [.. mistakes]);

    private Covered[] Scored(IReadOnlyList<Attribution> attributions, string text) =>
        [.. attributions.Where(a => !flat || a.Parent is null).Select(a => new Covered(a, text))];

    private void ScorePairs(Covered[] gold, Covered[] predicted, List<Pair> pairs)
    {
        foreach (var name in (ReadOnlySpan<string>)["content.exact", "content.overlap", "content.soft", "attribution", "attribution.exact"])
            Of(name).Items(gold.Length, predicted.Length);
        foreach (var pair in pairs)
        {
            var (g, p) = (gold[pair.Gold], predicted[pair.Predicted]);
            var sameSource = g.Source.Jaccard(p.Source) >= 0.5;
            var sameCue = g.Cue.Overlaps(p.Cue) || (g.Cue.IsEmpty && p.Cue.IsEmpty);
            var exactContent = g.TrimmedContent.Equals(p.TrimmedContent);
            var exactSource = g.TrimmedSource.Equals(p.TrimmedSource);
            var shared = (double)g.Content.Shared(p.Content);
            Of("content.soft").Right(shared / g.Content.Length, shared / p.Content.Length);
            Right("content.exact", exactContent);
            Right("content.overlap", pair.IsSame);
            Right("attribution", pair.IsSame && sameSource && sameCue);
            Right("attribution.exact", exactContent && exactSource && sameCue);
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

    private void AddMistakes(GoldArticle article, Covered[] gold, Covered[] predicted, List<Pair> pairs)
    {
        var same = pairs.Where(p => p.IsSame).ToList();
        HashSet<int> found = [.. same.Select(p => p.Gold)];
        HashSet<int> right = [.. same.Select(p => p.Predicted)];
        mistakes.AddRange(gold.Where((_, i) => !found.Contains(i)).Select(g => Mistake(g, isInvented: false)));
        mistakes.AddRange(predicted.Where((_, j) => !right.Contains(j)).Select(p => Mistake(p, isInvented: true)));

        Mistake Mistake(Covered c, bool isInvented) =>
            new(article.Id, isInvented, Words(c.Attribution.Source), Words(c.Attribution.Cue), Words(c.Attribution.Content));

        string Words(IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(s => s.In(article.Text)));
    }

    private Tally Of(string figure)
    {
        if (!tallies.TryGetValue(figure, out var tally)) tallies.Add(figure, tally = new Tally());
        return tally;
    }

    private static OrderedDictionary<string, T> Ordered<T>(IEnumerable<KeyValuePair<string, T>> pairs) => new(pairs);
}
