using Zegsman.Language;
using Zegsman.Ledger.Findings;

namespace Zegsman.Server.Pages.Articles;

/// <summary>A paragraph that is new, was changed or is gone.</summary>
/// <param name="Before">The paragraph as it was; null for a new one.</param>
/// <param name="After">The paragraph as it is; null for one that is gone.</param>
public sealed record TextChange(string? Before, string? After)
{
    // The table grows with the product of the lengths; beyond that all that is between the same beginning and the same end counts as changed.
    private const int MostCompared = 1_000_000;

    /// <summary>Of a changed paragraph, the words that only the older one has: spans of <see cref="Before"/>, UTF-16, half-open. Else empty.</summary>
    public IReadOnlyList<TextSpan> BeforeOnly { get; init; } = [];

    /// <summary>Of a changed paragraph, the words that only the newer one has: spans of <see cref="After"/>. Else empty.</summary>
    public IReadOnlyList<TextSpan> AfterOnly { get; init; } = [];

    /// <summary>What differs between two texts, paragraph by paragraph.</summary>
    internal static IReadOnlyList<TextChange> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var same = 0;
        while (same < before.Count - start && same < after.Count - start && before[^(same + 1)] == after[^(same + 1)]) same++;
        var (gone, added, changes) = (new Queue<string>(), new Queue<string>(), new List<TextChange>());
        foreach (var (was, now) in Steps([.. before.Skip(start).Take(before.Count - start - same)], [.. after.Skip(start).Take(after.Count - start - same)]))
        {
            if (was is not null && now is not null) Flush();
            else if (was is not null) gone.Enqueue(was);
            else added.Enqueue(now!);
        }
        Flush();
        return changes;

        // What stands at the same place between two paragraphs that stayed is taken for one paragraph that was changed.
        void Flush()
        {
            while (gone.TryDequeue(out var was)) changes.Add(added.TryDequeue(out var now) ? Changed(was, now) : new TextChange(was, null));
            while (added.TryDequeue(out var fresh)) changes.Add(new TextChange(null, fresh));
        }
    }

    private static TextChange Changed(string before, string after)
    {
        var (was, now) = Differences.Of(Utterance.Read(before).Words, Utterance.Read(after).Words);
        return new TextChange(before, after) { BeforeOnly = was, AfterOnly = now };
    }

    /// <summary>The paragraphs of both in order: those that both have together, the others by themselves.</summary>
    private static IEnumerable<(string? Was, string? Now)> Steps(string[] before, string[] after)
    {
        var isCompared = (long)before.Length * after.Length <= MostCompared;
        var common = new int[isCompared ? before.Length + 1 : 0, isCompared ? after.Length + 1 : 0];
        for (var i = isCompared ? before.Length - 1 : -1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (at, to) = (0, 0);
        while (isCompared && at < before.Length && to < after.Length)
        {
            if (before[at] == after[to]) yield return (before[at++], after[to++]);
            else if (common[at + 1, to] >= common[at, to + 1]) yield return (before[at++], null);
            else yield return (null, after[to++]);
        }
        while (at < before.Length) yield return (before[at++], null);
        while (to < after.Length) yield return (null, after[to++]);
    }
}
