namespace Zegsman.Language.Quotations;

/// <summary>One stretch of text between quotation marks, or from an opening mark to the end of its paragraph.</summary>
public sealed record Quotation
{
    /// <summary>From the opening mark to the closing mark, marks included; UTF-16, half-open.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The quoted words without the marks; white space at the ends left off.</summary>
    public required TextSpan Inner { get; init; }

    /// <summary>The quotation around this one, or null.</summary>
    public Quotation? Parent { get; init; }

    /// <summary>Whether a closing mark was found; false where the quotation runs to the end of its paragraph.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>The quotation of the paragraph before that this one goes on with (a mark opened anew in each paragraph), or null.</summary>
    public Quotation? Continues { get; init; }

    /// <summary>
    /// Whether the surface says the marks set a word apart (a scare quote, a nickname, a title) and not somebody's words: told only
    /// as far as the surface allows.
    /// </summary>
    public bool IsScare { get; init; }

    /// <summary>How many quotations surround this one; 0 for an outermost one.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;
}
