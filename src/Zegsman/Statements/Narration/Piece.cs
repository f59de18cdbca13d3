using Zegsman.Language;
using Zegsman.Language.Quotations;

namespace Zegsman.Statements.Narration;

/// <summary>A word or mark of the narrator, or a whole quotation, which the narrator's grammar treats as one.</summary>
/// <param name="Span">Its characters; UTF-16, half-open.</param>
/// <param name="Quotation">The quotation it is; null for a word.</param>
/// <param name="Word">The word as written; "" for a quotation.</param>
/// <param name="Lower">The word in lower case.</param>
internal readonly record struct Piece(TextSpan Span, Quotation? Quotation, string Word, string Lower)
{
    public bool IsQuotation => Quotation is not null;

    public bool IsWord => Word.Length > 0 && (char.IsLetterOrDigit(Word[0]) || (Word.Length > 1 && char.IsLetterOrDigit(Word[1])));

    public bool IsComma => Word == ",";

    public bool IsColon => Word == ":";

    public bool IsDash => Word is "-" or "–" or "—" or "--";

    /// <summary>Whether it can be part of a noun phrase no longer: a comma, a colon, a dash, a stop, a quotation.</summary>
    public bool Ends => IsQuotation || !IsWord && Word is not ("&" or "'" or "’" or "/" or "-" or "$" or "€" or "%" or "#" or "@");

    public bool IsCapitalised => Word.Length > 0 && (char.IsUpper(Word[0]) || (Word.Length > 1 && Word[0] is '\'' or '’' && char.IsUpper(Word[^1])));
}
