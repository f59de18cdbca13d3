using Zegsman.Language;
using Zegsman.Language.Quotations;
using Zegsman.Statements.Words;

namespace Zegsman.Statements.Narration;

/// <summary>Cuts a passage, or the inside of a quotation, into sentences as its narrator tells them.</summary>
internal static class NarratedSentences
{
    // No writer's sentence is longer; a longer one is a list, a table or an attack, and every later step looks both ways.
    private const int MaxPieces = 300;

    /// <summary>The sentences of <paramref name="range"/>, which lies inside <paramref name="within"/> when that is given.</summary>
    public static IEnumerable<NarratedSentence> Of(Document document, TextSpan range, Quotation? within)
    {
        var words = FunctionWords.Of(document.Language);
        var pieces = new List<Piece>();
        var lastSentence = -1;
        var token = document.TokenAt(range.Start);
        while (token < document.TokenCount && document.SpanOf(token).Start < range.End)
        {
            var span = document.SpanOf(token);
            var quotation = Outermost(document.Quotations.At(span.Start), within);
            var sentence = document.SentenceIndexOf(token);
            if (pieces.Count >= MaxPieces || (pieces.Count > 0 && sentence != lastSentence && !GoesOn(pieces[^1], quotation)))
            {
                yield return new NarratedSentence(document.Text, words, pieces, within is not null);
                pieces = [];
            }
            if (quotation is null)
            {
                var word = span.In(document.Text);
                pieces.Add(new Piece(span, null, word, word.ToLowerInvariant()));
                token++;
            }
            else
            {
                pieces.Add(new Piece(quotation.Span, quotation, "", ""));
                while (token < document.TokenCount && document.SpanOf(token).Start < quotation.Span.End) token++;
            }
            lastSentence = document.SentenceIndexOf(token - 1);
        }
        if (pieces.Count > 0) yield return new NarratedSentence(document.Text, words, pieces, within is not null);
    }

    /// <summary>Whether the sentence goes on with a quotation though a new one begins inside the marks: after a colon or a comma.</summary>
    private static bool GoesOn(Piece last, Quotation? next) => next is not null && (last.IsColon || last.IsComma);

    /// <summary>The outermost quotation around an offset that is read as somebody's words, inside the one given.</summary>
    private static Quotation? Outermost(Quotation? innermost, Quotation? within)
    {
        Quotation? found = null;
        for (var q = innermost; q is not null && q != within; q = q.Parent)
        {
            if (!q.IsScare) found = q;
        }
        return found;
    }
}
