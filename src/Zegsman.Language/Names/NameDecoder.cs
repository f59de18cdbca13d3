namespace Zegsman.Language.Names;

/// <summary>
/// Finds the best row of name tags for a sentence (Viterbi), of those in which a later token of a name follows another token of the same
/// name. Keeps its arrays, so one for each thread.
/// </summary>
internal sealed class NameDecoder(NameTags tags)
{
    private readonly bool[] mayFollow = [.. from tag in Enumerable.Range(0, tags.Count)
                                            from previous in Enumerable.Range(0, tags.Count)
                                            select tags.MayFollow(tag, previous)];
    private double[] best = new double[tags.Count];
    private double[] next = new double[tags.Count];
    private int[] from = [];

    /// <summary>Decodes one sentence.</summary>
    /// <param name="scores">For each token the score of each tag, one after the other.</param>
    /// <param name="found">For each token its tag.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> found)
    {
        var count = tags.Count;
        if (from.Length < found.Length * count) from = new int[found.Length * count];
        for (var token = 0; token < found.Length; token++)
        {
            for (var tag = 0; tag < count; tag++)
            {
                var (previous, total) = token == 0 ? (-1, tags.MayFollow(tag, -1) ? 0 : double.NegativeInfinity) : Before(tag);
                from[(token * count) + tag] = previous;
                next[tag] = total + Score(scores[(token * count) + tag]);
            }
            (best, next) = (next, best);
        }
        if (found.Length == 0) return;
        var at = 0;
        for (var tag = 1; tag < count; tag++)
            if (best[tag] > best[at]) at = tag;
        for (var token = found.Length - 1; token >= 0; token--)
        {
            found[token] = at;
            at = from[(token * count) + at];
        }
    }

    private (int Tag, double Total) Before(int tag)
    {
        var (found, total) = (-1, double.NegativeInfinity);
        for (var previous = 0; previous < tags.Count; previous++)
            if (mayFollow[(tag * tags.Count) + previous] && (found < 0 || best[previous] > total)) (found, total) = (previous, best[previous]);
        return (found, total);
    }

    /// <summary>A score that can be summed: one that is no number counts as very bad.</summary>
    private static double Score(float score) => float.IsFinite(score) ? score : -1e6;
}
