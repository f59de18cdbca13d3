namespace Zegsman.Language.Quotations;

/// <summary>A pair of marks, or an opening mark with the end of what it opens.</summary>
internal readonly record struct QuotationPair(TextSpan Span, TextSpan Inner, QuotationStyle Style, bool IsClosed);

/// <summary>Pairs the marks of one paragraph with a stack.</summary>
internal static class QuotationPairs
{
    // Deeper than any author nests; a longer stack is a run of stray marks.
    private const int MaxDepth = 8;

    /// <summary>The pairs in order of their opening marks, an outer one before the ones inside it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph the marks stand in.</param>
    /// <param name="marks">Its marks in order.</param>
    /// <param name="reopened">The style of the mark that opens the next paragraph, or null.</param>
    public static List<QuotationPair> Of(string text, TextSpan paragraph, List<QuotationMark> marks, QuotationStyle? reopened)
    {
        var pairs = new List<QuotationPair>();
        var open = new List<QuotationMark>();
        for (var m = 0; m < marks.Count; m++)
        {
            var mark = marks[m];
            var match = mark.CanClose ? open.FindLastIndex(o => o.Style == mark.Style) : -1;
            if (match >= 0 && mark.CanOpen && !mark.IsSure && match < open.Count - 1 && open[^1].Style != mark.Style) match = -1;
            if (match >= 0 && !(IsPossessive(text, mark) && ClosesLater(marks, m)))
            {
                open.RemoveRange(match + 1, open.Count - match - 1);
                pairs.Add(Closed(open[match], mark));
                open.RemoveAt(match);
            }
            else if (mark.CanOpen && match < 0)
            {
                // A second straight mark that can only open shows that the one before it was never closed.
                if (open.Count > 0 && open[^1].Style == mark.Style && !open[^1].IsSure && !mark.IsSure)
                {
                    if (mark.Style == QuotationStyle.Double) pairs.Add(Cut(open[^1], mark.Span.Start));
                    open.RemoveAt(open.Count - 1);
                }
                if (open.Count < MaxDepth) open.Add(mark);
            }
        }
        foreach (var mark in open)
        {
            // A lone ' or ’ is an apostrophe; any other lone mark runs to the paragraph's end.
            if (mark.Style == QuotationStyle.Single && reopened != mark.Style && !(mark.IsSure && mark.Span.Start == paragraph.Start)) continue;
            pairs.Add(Cut(mark, paragraph.End));
        }
        pairs.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return pairs;
    }

    private static QuotationPair Closed(QuotationMark open, QuotationMark close) =>
        new(new TextSpan(open.Span.Start, close.Span.End), new TextSpan(open.Span.End, close.Span.Start), open.Style, true);

    private static QuotationPair Cut(QuotationMark open, int end) =>
        new(new TextSpan(open.Span.Start, end), new TextSpan(open.Span.End, end), open.Style, false);

    /// <summary>Whether the mark may be the apostrophe of "the workers' union" or "Hans' boek".</summary>
    private static bool IsPossessive(string text, QuotationMark mark)
    {
        if (mark.Style != QuotationStyle.Single || mark.Span.Length > 1 || mark.Span.Start == 0 || mark.Span.End + 1 >= text.Length) return false;
        return text[mark.Span.Start - 1] is 's' or 'x' or 'z' or 'S' && text[mark.Span.End] == ' ' && char.IsLetter(text[mark.Span.End + 1]);
    }

    /// <summary>Whether a later mark of the same style closes before another opens.</summary>
    private static bool ClosesLater(List<QuotationMark> marks, int at)
    {
        for (var i = at + 1; i < marks.Count; i++)
        {
            if (marks[i].Style != marks[at].Style) continue;
            if (marks[i].CanClose) return true;
            if (marks[i].CanOpen) return false;
        }
        return false;
    }
}
