namespace Zegsman.Language.Parsing;

/// <summary>
/// Edmonds' algorithm over a full graph: from each node walk along the best arcs into it; where the walk meets itself, the cycle becomes
/// one node, into which an arc costs what it displaces. At the end each such node is opened again at the arc that was chosen into it.
/// </summary>
internal sealed class Contraction
{
    private const int Walked = 1;
    private const int Connected = 2;
    private const int Displaced = -1;

    private int nodes;
    private int made;
    private double[] scores = [];

    // for each node, made ones too: the made node it became part of, the next node around that one's cycle, and the arc chosen into it
    private int[] parent = [];
    private int[] nextMember = [];
    private int[] source = [];
    private int[] target = [];

    // for each row of scores that is still in use: which original token each arc goes to
    private int[] row = [];
    private int[] entry = [];

    // union-find of original nodes: the outermost made node each one is part of
    private int[] outer = [];
    private int[] state = [];

    /// <summary>Finds the best tree.</summary>
    /// <param name="scores">For each node a row with the score of the arc from each node; the row of node 0, the root, is not looked at. Overwritten.</param>
    /// <param name="nodes">The number of nodes, the root among them.</param>
    /// <param name="heads">For each node from 1 its head.</param>
    public void Solve(Span<double> scores, int nodes, Span<int> heads)
    {
        Prepare(scores, nodes);
        for (var start = 1; start < nodes; start++) Connect(start);
        Open(heads);
    }

    private void Prepare(Span<double> given, int count)
    {
        nodes = count;
        made = count;
        if (scores.Length < given.Length)
        {
            scores = new double[given.Length];
            entry = new int[given.Length];
        }
        if (parent.Length < 2 * count)
        {
            parent = new int[2 * count];
            nextMember = new int[2 * count];
            source = new int[2 * count];
            target = new int[2 * count];
            row = new int[2 * count];
            outer = new int[2 * count];
            state = new int[2 * count];
        }
        given.CopyTo(scores);
        for (var node = 0; node < count; node++)
        {
            entry.AsSpan(node * count, count).Fill(node);
            row[node] = node;
            outer[node] = node;
        }
        Array.Fill(parent, -1, 0, 2 * count);
        Array.Clear(state, 0, 2 * count);
        state[0] = Connected;
    }

    /// <summary>Walks from a node, against the best arcs, until the walk meets the root's tree.</summary>
    private void Connect(int start)
    {
        var at = Outer(start);
        while (state[at] != Connected)
        {
            state[at] = Walked;
            Choose(at);
            var before = Outer(source[at]);
            at = state[before] == Walked ? Contract(before) : before;
        }
        for (at = Outer(start); state[at] != Connected; at = Outer(source[at])) state[at] = Connected;
    }

    /// <summary>Chooses the best arc into a node from outside of it.</summary>
    private void Choose(int node)
    {
        var (best, score) = (-1, 0.0);
        var from = row[node] * nodes;
        for (var head = 0; head < nodes; head++)
        {
            if (best >= 0 && !(scores[from + head] > score)) continue;
            if (Outer(head) == node) continue;
            (best, score) = (head, scores[from + head]);
        }
        source[node] = best;
        target[node] = entry[from + best];
    }

    /// <summary>Makes one node of a cycle that a node stands in.</summary>
    private int Contract(int first)
    {
        var whole = made++;
        row[whole] = row[first];
        var keep = row[first] * nodes;
        var member = first;
        do
        {
            var from = row[member] * nodes;
            var displaced = scores[from + source[member]];
            for (var head = 0; head < nodes; head++)
            {
                var score = scores[from + head] - displaced;
                if (member != first && !(score > scores[keep + head])) continue;
                scores[keep + head] = score;
                entry[keep + head] = entry[from + head];
            }
            var before = Outer(source[member]);
            nextMember[member] = before;
            member = before;
        }
        while (member != first);
        do
        {
            parent[member] = whole;
            outer[member] = whole;
            member = nextMember[member];
        }
        while (member != first);
        outer[whole] = whole;
        return whole;
    }

    /// <summary>
    /// Opens the made nodes from the outermost: the arc into one takes the place of the arcs into its members around the token it goes to.
    /// </summary>
    private void Open(Span<int> heads)
    {
        for (var node = made - 1; node > 0; node--)
        {
            if (source[node] == Displaced) continue;
            heads[target[node] - 1] = source[node];
            for (var inner = target[node]; inner != node; inner = parent[inner]) source[inner] = Displaced;
        }
    }

    private int Outer(int node)
    {
        while (outer[node] != node)
        {
            outer[node] = outer[outer[node]];
            node = outer[node];
        }
        return node;
    }
}
