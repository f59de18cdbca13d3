namespace Zegsman.Evaluation;

/// <summary>Counts what is right by kind, by stance and by construction.</summary>
internal sealed class Breakdown
{
    private readonly SortedDictionary<string, Part> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Part> stances = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, Part> constructions = new(Construction.Names.Select(n => KeyValuePair.Create(n, new Part())));

    public void Add(IReadOnlyList<Covered> gold, IReadOnlyList<Covered> predicted, IReadOnlyList<Match> matches)
    {
        var byGold = matches.ToDictionary(m => m.Pair.Gold);
        var byPredicted = matches.ToDictionary(m => m.Pair.Predicted);
        for (var i = 0; i < gold.Count; i++)
        {
            var (label, match) = (gold[i].Attribution, byGold.GetValueOrDefault(i));
            Of(kinds, label.Kind)?.Gold.Add(match);
            Of(stances, label.Stance)?.Gold.Add(match);
            foreach (var name in Construction.Of(gold[i])) constructions[name].Gold.Add(match);
        }
        for (var j = 0; j < predicted.Count; j++)
        {
            var (label, match) = (predicted[j].Attribution, byPredicted.GetValueOrDefault(j));
            Of(kinds, label.Kind)?.Predicted.Add(match);
            Of(stances, label.Stance)?.Predicted.Add(match);
        }
    }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Group>> Groups() => new OrderedDictionary<string, IReadOnlyDictionary<string, Group>>
    {
        ["kind"] = Groups(kinds, p => p.Group(p.Predicted.All)),
        ["stance"] = Groups(stances, p => p.Group(p.Predicted.All)),
        ["construction"] = Groups(constructions.Where(c => c.Value.Gold.All > 0), p => p.Group(predicted: null)),
    };

    private static OrderedDictionary<string, Group> Groups(IEnumerable<KeyValuePair<string, Part>> parts, Func<Part, Group> group) =>
        new(parts.Select(p => KeyValuePair.Create(p.Key, group(p.Value))));

    private static Part? Of(SortedDictionary<string, Part> parts, string? label)
    {
        if (label is null) return null;
        if (!parts.TryGetValue(label, out var part)) parts.Add(label, part = new Part());
        return part;
    }

    private sealed class Part
    {
        public Side Gold { get; } = new();

        public Side Predicted { get; } = new();

        public Group Group(int? predicted) => new(Gold.All, predicted,
            new Rate(Predicted.Share(s => s.Same), Gold.Share(s => s.Same)), new Rate(Predicted.Share(s => s.Accepted), Gold.Share(s => s.Accepted)));
    }

    private sealed class Side
    {
        public int All { get; private set; }

        public int Same { get; private set; }

        public int Accepted { get; private set; }

        public void Add(Match? match)
        {
            All++;
            if (match is { Pair.IsSame: true }) Same++;
            if (match is { IsAccepted: true }) Accepted++;
        }

        public double? Share(Func<Side, int> of) => All == 0 ? null : Rounding.Of((double)of(this) / All, 4);
    }
}
