namespace Zegsman.Ledger.Exports;

/// <summary>
/// Counts a text in Unicode code points, as Web Annotation and NAF do: a pair of surrogates, two UTF-16 code units, is one.
/// </summary>
internal sealed class CodePoints
{
    // Where the second half of each pair stands, in order.
    private readonly List<int> seconds = [];

    public CodePoints(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) seconds.Add(i);
    }

    /// <summary>How many code points stand before an offset in UTF-16 code units; one within a pair counts as before it.</summary>
    public int Before(int offset)
    {
        var at = seconds.BinarySearch(offset);
        return offset - (at < 0 ? ~at : at + 1);
    }
}
