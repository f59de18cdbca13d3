namespace Zegsman.Evaluation;

/// <summary>
/// How well chains of mentions agree with known ones: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF by entities (Luo 2005), whose mean is the
/// CoNLL score, and mention detection. Sums over documents; a mention is its first token and the one after its last.
/// </summary>
internal sealed class ChainScores
{
    private Figure mentions;
    private Figure muc;
    private Figure cubed;
    private Figure ceaf;

    public double Mentions => mentions.F1;

    public double Muc => muc.F1;

    public double BCubed => cubed.F1;

    public double Ceaf => ceaf.F1;

    /// <summary>The mean of the F1 of MUC, B³ and CEAF.</summary>
    public double Conll => (Muc + BCubed + Ceaf) / 3;

    /// <summary>Precision and recall of each measure, for printing.</summary>
    public IEnumerable<(string Name, double Precision, double Recall, double F1)> Figures =>
        new[] { ("mentions", mentions), ("MUC", muc), ("B3", cubed), ("CEAFe", ceaf) }.Select(item => (item.Item1, item.Item2.Precision, item.Item2.Recall, item.Item2.F1));

    /// <summary>Adds a document: its known chains and those found.</summary>
    public void Add(IReadOnlyList<HashSet<(int First, int End)>> known, IReadOnlyList<HashSet<(int First, int End)>> found)
    {
        var (key, response) = (Places(known), Places(found));
        mentions.Add(key.Keys.Count(response.ContainsKey), response.Count, key.Count);
        muc.Add(Links(known, response), found.Sum(chain => chain.Count - 1), known.Sum(chain => chain.Count - 1), Links(found, key));
        cubed.Add(Cubed(known, response, found), response.Count, key.Count, Cubed(found, key, known));
        var same = BestAlignment(known, found);
        ceaf.Add(same, found.Count, known.Count);
    }

    private static Dictionary<(int, int), int> Places(IReadOnlyList<HashSet<(int First, int End)>> chains)
    {
        var places = new Dictionary<(int, int), int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i]) places[mention] = i;
        }
        return places;
    }

    /// <summary>The links of chains that the others have too: a chain's mentions less the parts it falls into.</summary>
    private static double Links(IReadOnlyList<HashSet<(int First, int End)>> chains, Dictionary<(int, int), int> others) =>
        chains.Sum(chain => chain.Count - (chain.Where(others.ContainsKey).Select(mention => others[mention]).Distinct().Count() + chain.Count(mention => !others.ContainsKey(mention))));

    /// <summary>For each mention the share of its chain that is also in its other chain, summed.</summary>
    private static double Cubed(IReadOnlyList<HashSet<(int First, int End)>> chains, Dictionary<(int, int), int> others, IReadOnlyList<HashSet<(int First, int End)>> sets) =>
        chains.Sum(chain => chain.Where(others.ContainsKey).GroupBy(mention => others[mention]).Sum(group => Math.Pow(chain.Count(sets[group.Key].Contains), 2) / chain.Count));

    /// <summary>The most that one-to-one pairs of chains share, each pair counting twice its common mentions by the mentions of both (the Hungarian method).</summary>
    private static double BestAlignment(IReadOnlyList<HashSet<(int First, int End)>> known, IReadOnlyList<HashSet<(int First, int End)>> found)
    {
        var (few, many) = known.Count <= found.Count ? (known, found) : (found, known);
        var (rows, columns) = (few.Count, many.Count);
        var (rowPrice, columnPrice) = (new double[rows + 1], new double[columns + 1]);
        var (pairOf, way) = (new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            pairOf[0] = row;
            var at = 0;
            var (least, used) = (new double[columns + 1], new bool[columns + 1]);
            Array.Fill(least, double.PositiveInfinity);
            do
            {
                used[at] = true;
                var (from, best, next) = (pairOf[at], double.PositiveInfinity, 0);
                for (var column = 1; column <= columns; column++)
                {
                    if (used[column]) continue;
                    var cost = -Share(few[from - 1], many[column - 1]) - rowPrice[from] - columnPrice[column];
                    if (cost < least[column]) (least[column], way[column]) = (cost, at);
                    if (least[column] < best) (best, next) = (least[column], column);
                }
                for (var column = 0; column <= columns; column++)
                {
                    if (used[column]) (rowPrice[pairOf[column]], columnPrice[column]) = (rowPrice[pairOf[column]] + best, columnPrice[column] - best);
                    else least[column] -= best;
                }
                at = next;
            }
            while (pairOf[at] != 0);
            for (; at != 0; at = way[at]) pairOf[at] = pairOf[way[at]];
        }
        return Enumerable.Range(1, columns).Where(column => pairOf[column] != 0).Sum(column => Share(few[pairOf[column] - 1], many[column - 1]));
    }

    private static double Share(HashSet<(int First, int End)> some, HashSet<(int First, int End)> others) =>
        2.0 * some.Count(others.Contains) / (some.Count + others.Count);

    /// <summary>What is right of what was found and of what is known, where the two need not be counted alike.</summary>
    private struct Figure
    {
        private double rightOfKnown;
        private double rightOfFound;
        private double found;
        private double known;

        public readonly double Recall => known > 0 ? rightOfKnown / known : 0;

        public readonly double Precision => found > 0 ? rightOfFound / found : 0;

        public readonly double F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : 0;

        public void Add(double right, double ofFound, double ofKnown, double? rightByFound = null)
        {
            rightOfKnown += right;
            rightOfFound += rightByFound ?? right;
            found += ofFound;
            known += ofKnown;
        }
    }
}
