namespace Zegsman.Statements.Linking;

/// <summary>Puts statements inside statements: the parent is the smallest content that holds both the cue and the content.</summary>
internal static class Nesting
{
    /// <summary>For each attribution, in the given order, the index of its parent or -1.</summary>
    public static int[] Parents(IReadOnlyList<Attribution> attributions)
    {
        var parents = new int[attributions.Count];
        Array.Fill(parents, -1);
        // Sorted by start: only attributions whose content's hull begins before can hold a later one.
        var byStart = Enumerable.Range(0, attributions.Count).OrderBy(i => attributions[i].Hull.Start).ThenByDescending(i => attributions[i].Hull.End).ToArray();
        var open = new List<int>();
        foreach (var child in byStart)
        {
            var hull = attributions[child].Hull;
            open.RemoveAll(i => attributions[i].Hull.End <= hull.Start);
            foreach (var candidate in open)
            {
                if (!IsInside(attributions[child], attributions[candidate])) continue;
                if (parents[child] < 0 || Size(attributions[candidate]) < Size(attributions[parents[child]])) parents[child] = candidate;
            }
            open.Add(child);
        }
        return parents;
    }

    private static bool IsInside(Attribution child, Attribution parent) =>
        parent.Holds(child.Content) && parent.Holds(child.Cue) && Size(child) < Size(parent);

    private static int Size(Attribution attribution) => attribution.Content.Sum(c => c.Length);
}
