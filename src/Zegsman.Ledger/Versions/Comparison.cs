using Zegsman.Ledger.Search;
using Zegsman.Statements;

namespace Zegsman.Ledger.Versions;

/// <summary>Finds what became of the statements of one version of an article in another.</summary>
internal static class Comparison
{
    // Half of the words the same: what is left of a sentence that was edited, seldom of two that are about the same.
    private const double LeastOverlap = 0.5;

    /// <summary>
    /// The changes: those in the new version in its order, and then what is gone, in the order of the old one. What is the same is none.
    /// </summary>
    public static List<StatementChange> Of(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        var same = before.GroupBy(Key).ToDictionary(g => g.Key, g => new Queue<Statement>(g));
        var added = after.Where(s => !(same.TryGetValue(Key(s), out var there) && there.TryDequeue(out _)))
            .Select(s => (Statement: s, Words: Words(s))).ToList();
        var gone = same.Values.SelectMany(q => q).OrderBy(s => s.Content.Spans[0]).Select(s => (Statement: s, Words: Words(s))).ToList();
        var alike = from now in Enumerable.Range(0, added.Count)
                    from was in Enumerable.Range(0, gone.Count)
                    let overlap = Overlap(added[now].Words, gone[was].Words)
                    where overlap >= LeastOverlap
                    orderby overlap descending
                    select (now, was);
        var (predecessor, isTaken) = (new Statement?[added.Count], new bool[gone.Count]);
        foreach (var (now, was) in alike)
        {
            if (predecessor[now] is not null || isTaken[was]) continue;
            (predecessor[now], isTaken[was]) = (gone[was].Statement, true);
        }
        return
        [
            .. added.Select((now, i) => new StatementChange(predecessor[i], now.Statement)),
            .. gone.Where((_, i) => !isTaken[i]).Select(was => new StatementChange(was.Statement, null)),
        ];
    }

    /// <summary>What is the same of two statements that say the same.</summary>
    private static (string, string?, string?, Stance?, Polarity, StatementKind) Key(Statement s) =>
        (s.Content.Text, s.Source?.Entity?.Name ?? s.Source?.Text, s.Cue?.Text, s.Cue?.Stance, s.Polarity, s.Kind);

    private static HashSet<string> Words(Statement statement) => [.. FoldedText.Of(statement.Content.Text).Split(' ')];

    /// <summary>The share of words that both have, by Jaccard.</summary>
    private static double Overlap(HashSet<string> words, HashSet<string> others)
    {
        var both = words.Count(others.Contains);
        return (double)both / (words.Count + others.Count - both);
    }
}
