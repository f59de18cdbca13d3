namespace Zegsman.Language.Parsing;

/// <summary>
/// Finds the tree of greatest score over a sentence in which exactly one token hangs on the root (Chu and Liu 1965, Edmonds 1967; the order
/// of work is Tarjan's, in square time). Keeps its arrays, so one for each thread.
/// </summary>
internal sealed class SpanningTree
{
    private double[] scores = [];
    private int[] walk = [];
    private readonly Contraction contraction = new();

    /// <summary>Decodes one sentence. Of trees with the same score it is always the same one.</summary>
    /// <param name="arcs">For each token the score of each head: first the root, then the tokens. Scores that are no numbers count as very bad.</param>
    /// <param name="stride">From one token's scores to the next one's; at least the number of tokens + 1.</param>
    /// <param name="heads">For each token its head: 0 the root, or the token's number from 1.</param>
    public void Decode(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        for (var token = 0; token < heads.Length; token++) heads[token] = BestHead(arcs.Slice(token * stride, heads.Length + 1), token + 1);
        if (!IsTree(heads)) Search(arcs, stride, heads);
    }

    private static int BestHead(ReadOnlySpan<float> row, int token)
    {
        var (best, score) = (-1, 0.0);
        for (var head = 0; head < row.Length; head++)
        {
            if (head == token || (best >= 0 && !(Finite(row[head]) > score))) continue;
            (best, score) = (head, Finite(row[head]));
        }
        return best;
    }

    /// <summary>
    /// Every arc from the root costs more than any tree can gain, so the best tree has as few of them as can be: one.
    /// </summary>
    private void Search(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        var nodes = heads.Length + 1;
        if (scores.Length < nodes * nodes) scores = new double[nodes * nodes];
        var (least, most) = (double.MaxValue, double.MinValue);
        for (var node = 1; node < nodes; node++)
        {
            for (var head = 0; head < nodes; head++)
            {
                var score = Finite(arcs[((node - 1) * stride) + head]);
                scores[(node * nodes) + head] = score;
                (least, most) = (Math.Min(least, score), Math.Max(most, score));
            }
        }
        var fine = ((most - least) * nodes) + 1;
        for (var node = 1; node < nodes; node++) scores[node * nodes] -= fine;
        contraction.Solve(scores.AsSpan(0, nodes * nodes), nodes, heads);
    }

    private bool IsTree(ReadOnlySpan<int> heads)
    {
        if (walk.Length < heads.Length + 1) walk = new int[heads.Length + 1];
        Array.Clear(walk, 0, heads.Length + 1);
        var roots = 0;
        for (var token = 1; token <= heads.Length; token++)
        {
            if (heads[token - 1] == 0 && ++roots > 1) return false;
            for (var at = token; at != 0 && walk[at] != token; at = heads[at - 1])
            {
                if (walk[at] != 0) break;
                walk[at] = token;
                if (heads[at - 1] != 0 && walk[heads[at - 1]] == token) return false;
            }
        }
        return roots == 1;
    }

    private static double Finite(float score) => float.IsFinite(score) ? score : -1e6;
}
