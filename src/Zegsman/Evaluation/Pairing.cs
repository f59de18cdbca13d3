namespace Zegsman.Evaluation;

/// <summary>A gold attribution and the predicted one taken for it, by their indices, with the Jaccard overlap of their contents.</summary>
internal readonly record struct Pair(int Gold, int Predicted, double Overlap)
{
    /// <summary>Below this the pair shares some words, but not the statement.</summary>
    public bool IsSame => Overlap >= 0.5;
}

/// <summary>Pairs gold and predicted attributions one to one: the best overlap of contents first, then of cues, then the order of the files.</summary>
internal static class Pairing
{
    public static List<Pair> Of(IReadOnlyList<Covered> gold, IReadOnlyList<Covered> predicted)
    {
        var candidates = new List<(Pair Pair, double Cue)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                var overlap = gold[i].Content.Jaccard(predicted[j].Content);
                if (overlap > 0 && !gold[i].Content.IsEmpty) candidates.Add((new Pair(i, j, overlap), gold[i].Cue.Jaccard(predicted[j].Cue)));
            }
        }
        var (goldTaken, predictedTaken) = (new bool[gold.Count], new bool[predicted.Count]);
        var pairs = new List<Pair>();
        foreach (var (pair, _) in candidates.OrderByDescending(c => c.Pair.Overlap).ThenByDescending(c => c.Cue))
        {
            if (goldTaken[pair.Gold] || predictedTaken[pair.Predicted]) continue;
            goldTaken[pair.Gold] = predictedTaken[pair.Predicted] = true;
            pairs.Add(pair);
        }
        return pairs;
    }
}
