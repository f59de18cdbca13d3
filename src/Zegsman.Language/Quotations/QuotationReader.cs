namespace Zegsman.Language.Quotations;

/// <summary>Pairs the quotation marks of a text, whatever their style, paragraph by paragraph.</summary>
public static class QuotationReader
{
    /// <summary>The quotations of <paramref name="text"/>. No mark is an error: an odd one is closed at its paragraph's end or left alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs in order; a pair of marks never crosses their ends.</param>
    public static QuotationTree Read(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        _ = (text, paragraphs);
        return QuotationTree.Empty;
    }
}
