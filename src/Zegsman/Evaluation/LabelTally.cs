namespace Zegsman.Evaluation;

/// <summary>Counts how often the labels of a pair agree, over the pairs that are the same statement and whose gold has the label.</summary>
internal sealed class LabelTally
{
    private readonly OrderedDictionary<string, (int Right, int Of)> counts = [];

    public void Add(IReadOnlyList<Covered> gold, IReadOnlyList<Covered> predicted, IReadOnlyList<Pair> pairs)
    {
        var goldIndex = IndexById(gold);
        var predictedIndex = IndexById(predicted);
        var pairedWith = pairs.ToDictionary(p => p.Predicted, p => p.Gold);
        foreach (var pair in pairs.Where(p => p.IsSame))
        {
            var (g, p) = (gold[pair.Gold].Attribution, predicted[pair.Predicted].Attribution);
            if (g.Stance is not null) Count("stance", g.Stance == p.Stance);
            if (g.Kind is not null) Count("type", g.Kind == p.Kind);
            if (g.Polarity is not null) Count("polarity", g.Polarity == p.Polarity);
            if (g.SourceEntity is not null) Count("entity", EntityName.IsSame(g.SourceEntity, p.SourceEntity));
            if (g.ParentIsKnown) Count("parent", IsSameParent(Find(goldIndex, g.Parent), Find(predictedIndex, p.Parent)));
        }

        bool IsSameParent(int? wanted, int? found) => found is not { } f ? wanted is null : pairedWith.TryGetValue(f, out var g) && g == wanted;
    }

    public IEnumerable<KeyValuePair<string, Accuracy>> Accuracies() =>
        counts.Select(c => KeyValuePair.Create(c.Key, new Accuracy(Rounding.Of((double)c.Value.Right / c.Value.Of, 4), c.Value.Of)));

    private void Count(string label, bool right)
    {
        var (rightSoFar, of) = counts.GetValueOrDefault(label);
        counts[label] = (rightSoFar + (right ? 1 : 0), of + 1);
    }

    private static Dictionary<string, int> IndexById(IReadOnlyList<Covered> items)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Attribution.Id is { } id) index.TryAdd(id, i);
        }
        return index;
    }

    private static int? Find(Dictionary<string, int> index, string? id) => id is not null && index.TryGetValue(id, out var i) ? i : null;
}
