using Zegsman.Language;

namespace Zegsman.Ledger.Findings;

/// <summary>Marks the words that differ between two renderings: all but the longest series of words that both have in this order.</summary>
internal static class Differences
{
    // The table grows with the product of the lengths; of a longer text the rest is not compared.
    private const int MostWords = 400;

    /// <summary>The words of each that the other does not have, neighbours in one span.</summary>
    public static (IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Second) Of(IReadOnlyList<Word> first, IReadOnlyList<Word> second)
    {
        var (ours, theirs) = (first.Take(MostWords).ToList(), second.Take(MostWords).ToList());
        var common = new int[ours.Count + 1, theirs.Count + 1];
        for (var i = ours.Count - 1; i >= 0; i--)
            for (var j = theirs.Count - 1; j >= 0; j--)
                common[i, j] = ours[i].Form == theirs[j].Form ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (isShared, isTheirsShared) = (new bool[ours.Count], new bool[theirs.Count]);
        for (int i = 0, j = 0; i < ours.Count && j < theirs.Count;)
        {
            if (ours[i].Form == theirs[j].Form) isShared[i++] = isTheirsShared[j++] = true;
            else if (common[i + 1, j] >= common[i, j + 1]) i++;
            else j++;
        }
        return (Spans(ours, isShared), Spans(theirs, isTheirsShared));
    }

    private static List<TextSpan> Spans(List<Word> words, bool[] isShared)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            if (isShared[i]) continue;
            if (i > 0 && !isShared[i - 1]) spans[^1] = new TextSpan(spans[^1].Start, words[i].Span.End);
            else spans.Add(words[i].Span);
        }
        return spans;
    }
}
