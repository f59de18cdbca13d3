using Zegsman.Language;
using Zegsman.Statements.Words;

namespace Zegsman.Statements.Narration;

/// <summary>
/// A sentence as its narrator tells it: each outermost quotation is one piece, however many sentences it holds. The words of a
/// quotation are narrated by its speaker and make sentences of their own.
/// </summary>
internal sealed class NarratedSentence(string text, FunctionWords words, IReadOnlyList<Piece> pieces, bool isQuoted)
{
    public string Text { get; } = text;

    public FunctionWords Words { get; } = words;

    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    /// <summary>Whether it stands inside a quotation, so that its narrator is a source.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public int Count => Pieces.Count;

    public Piece this[int index] => Pieces[index];

    /// <summary>From the first piece's start to the last one's end.</summary>
    public TextSpan Span => new(Pieces[0].Span.Start, Pieces[^1].Span.End);

    /// <summary>The characters of pieces [from, to).</summary>
    public TextSpan Range(int from, int to) => new(Pieces[from].Span.Start, Pieces[to - 1].Span.End);

    /// <summary>The index after the last piece that is not sentence-final punctuation.</summary>
    public int ContentEnd
    {
        get
        {
            var end = Count;
            while (end > 0 && !Pieces[end - 1].IsQuotation && Pieces[end - 1].Word is "." or "!" or "?" or "…" or "..." or ";" or ":" or "," or ")" or "]") end--;
            return end;
        }
    }

    /// <summary>Whether a clause ends before the piece: at punctuation, a quotation, a conjunction or a subordinator.</summary>
    public bool IsBoundary(int index)
    {
        var piece = Pieces[index];
        return piece.Ends || Words.Coordinators.Contains(piece.Lower) || Words.Complementizers.Contains(piece.Lower) || Words.Subordinators.Contains(piece.Lower)
            || (Words.Relatives.Contains(piece.Lower) && index > 0 && (Pieces[index - 1].IsComma || Pieces[index - 1].IsWord && piece.Lower is "die" or "who" or "which"));
    }

    /// <summary>The index of the first piece of the clause that holds the piece.</summary>
    public int ClauseStart(int index)
    {
        var start = index;
        while (start > 0 && !IsBoundary(start - 1)) start--;
        return start;
    }

    /// <summary>The index after the last piece of the clause that holds the piece.</summary>
    public int ClauseEnd(int index)
    {
        var end = index + 1;
        while (end < Count && !IsBoundary(end)) end++;
        return end;
    }
}
