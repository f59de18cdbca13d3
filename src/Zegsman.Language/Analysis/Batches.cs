namespace Zegsman.Language.Analysis;

/// <summary>
/// Packs sentences of like length together, so that little of a batch is padding. What is packed together hangs on the document alone, never
/// on what else is read at the time: the last digits of a network's numbers may differ with the batch.
/// </summary>
internal static class Batches
{
    /// <summary>The most cells of a batch, padding among them, unless one sentence has more; measured: more cells run no faster.</summary>
    public const int Cells = 512;

    /// <summary>What one more batch costs, in cells that could be computed in that time.</summary>
    private const int CostOfBatch = 16;

    /// <summary>The tokens after which a long document is cut into parts that may be analysed at once.</summary>
    public const int PartTokens = 4096;

    /// <summary>A document's sentences in parts, in order.</summary>
    public static List<List<SentencePiece>> Parts(List<SentencePiece> pieces)
    {
        var parts = new List<List<SentencePiece>>();
        var tokens = PartTokens;
        foreach (var piece in pieces)
        {
            if (tokens >= PartTokens)
            {
                parts.Add([]);
                tokens = 0;
            }
            parts[^1].Add(piece);
            tokens += piece.Length;
        }
        return parts;
    }

    /// <summary>A part's sentences in batches, the shortest first: of all ways to cut them in order of length, the cheapest.</summary>
    public static IEnumerable<List<SentencePiece>> Of(List<SentencePiece> part)
    {
        // this sort keeps the order of equal ones
        var pieces = part.OrderBy(p => p.Length).ToArray();
        // for the first so many pieces, what they cost at best, and where their last batch then begins
        var (costs, starts) = (new int[pieces.Length + 1], new int[pieces.Length + 1]);
        for (var end = 1; end <= pieces.Length; end++)
        {
            costs[end] = int.MaxValue;
            for (var start = end - 1; start >= 0; start--)
            {
                var cells = (end - start) * pieces[end - 1].Length;
                if (cells > Cells && start < end - 1) break;
                if (costs[start] + cells + CostOfBatch >= costs[end]) continue;
                (costs[end], starts[end]) = (costs[start] + cells + CostOfBatch, start);
            }
        }
        var batches = new Stack<List<SentencePiece>>();
        for (var end = pieces.Length; end > 0; end = starts[end]) batches.Push([.. pieces[starts[end]..end]]);
        return batches;
    }
}
