namespace Zegsman.Language.Quotations;

/// <summary>One quotation mark of a text, with what its glyph and its neighbours let it do.</summary>
/// <param name="Span">Its characters; two for ,, '' and ``.</param>
/// <param name="Style">The family of marks it can pair with.</param>
/// <param name="CanOpen">Whether a quotation can begin here.</param>
/// <param name="CanClose">Whether a quotation can end here.</param>
/// <param name="IsSure">Whether the glyph can be nothing but a quotation mark, as “ but not '.</param>
internal readonly record struct QuotationMark(TextSpan Span, QuotationStyle Style, bool CanOpen, bool CanClose, bool IsSure);

/// <summary>A family of marks that pair with each other.</summary>
internal enum QuotationStyle
{
    /// <summary>" “ ” „ ‟ ,, '' ``.</summary>
    Double,

    /// <summary>' ‘ ’ ‚ ‛ `.</summary>
    Single,

    /// <summary>« » in either direction.</summary>
    Guillemet,

    /// <summary>‹ › in either direction.</summary>
    SingleGuillemet,
}
