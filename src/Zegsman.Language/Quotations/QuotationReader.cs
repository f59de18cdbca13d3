namespace Zegsman.Language.Quotations;

/// <summary>
/// Pairs the quotation marks of a text, whatever their style, paragraph by paragraph. An odd mark never swallows more than its
/// paragraph: it is closed at the paragraph's end when a mark opens the next paragraph anew or the glyph can be nothing but an opening
/// mark, and otherwise left alone.
/// </summary>
public static class QuotationReader
{
    /// <summary>The quotations of <paramref name="text"/>. No text is an error.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs in order, without overlap; a pair of marks never crosses their ends.</param>
    public static QuotationTree Read(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var all = new List<Quotation>();
        (Quotation Quotation, QuotationStyle Style)? pending = null;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var marks = QuotationMarks.Find(text, paragraphs[p]);
            if (marks.Count == 0)
            {
                pending = null;
                continue;
            }
            var reopened = p + 1 < paragraphs.Count ? OpensWith(text, paragraphs[p + 1]) : null;
            var pairs = QuotationPairs.Of(text, paragraphs[p], marks, reopened);
            var parents = new Stack<Quotation>();
            Quotation? last = null;
            foreach (var pair in pairs)
            {
                while (parents.Count > 0 && !parents.Peek().Span.Contains(pair.Span)) parents.Pop();
                var continues = pending is { } open && open.Style == pair.Style && pair.Span.Start == paragraphs[p].Start ? open.Quotation : null;
                var quotation = new Quotation
                {
                    Span = pair.Span,
                    Inner = pair.Inner.Trim(text),
                    IsClosed = pair.IsClosed,
                    Parent = parents.Count > 0 ? parents.Peek() : null,
                    Continues = continues,
                    IsScare = pair.IsClosed && ScareQuotes.Is(text, paragraphs[p], pair.Span, pair.Inner.Trim(text)),
                };
                all.Add(quotation);
                parents.Push(quotation);
                if (!pair.IsClosed && quotation.Parent is null) last = quotation;
                pending = last is not null ? (last, pair.Style) : pending;
            }
            pending = last is not null && reopened is { } style ? (last, style) : null;
        }
        return new QuotationTree(all);
    }

    /// <summary>The style of the mark the paragraph opens with, or null.</summary>
    private static QuotationStyle? OpensWith(string text, TextSpan paragraph)
    {
        var head = new TextSpan(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + 3));
        var marks = QuotationMarks.Find(text, head);
        return marks.Count > 0 && marks[0].Span.Start == paragraph.Start && marks[0].CanOpen ? marks[0].Style : null;
    }
}
