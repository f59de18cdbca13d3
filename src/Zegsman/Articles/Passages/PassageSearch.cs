namespace Zegsman.Articles.Passages;

/// <summary>Finds an article's passages by where they stand.</summary>
internal static class PassageSearch
{
    /// <summary>The index of the first passage that does not end before an offset; their count when all do.</summary>
    public static int FirstNotBefore(this IReadOnlyList<Passage> passages, int offset)
    {
        var (low, high) = (0, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (passages[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The index of the passage in which an offset stands; -1 between passages.</summary>
    public static int At(this IReadOnlyList<Passage> passages, int offset) =>
        passages.FirstNotBefore(offset) is var at && at < passages.Count && passages[at].Span.Start <= offset ? at : -1;
}
