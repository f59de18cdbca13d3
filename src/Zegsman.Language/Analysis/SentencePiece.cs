namespace Zegsman.Language.Analysis;

/// <summary>A sentence of a document under analysis, or a part of one that is too long to be parsed whole.</summary>
/// <param name="Draft">The document.</param>
/// <param name="FirstToken">The index of its first token in the document.</param>
/// <param name="Length">The number of its tokens; at least one.</param>
internal readonly record struct SentencePiece(DocumentDraft Draft, int FirstToken, int Length)
{
    /// <summary>The longest piece, in tokens: parsing takes time and memory that grow with the square of the length.</summary>
    public const int Longest = 160;

    /// <summary>The pieces of a sentence: itself, or parts of it that end at a punctuation mark where there is one in their last third.</summary>
    public static IEnumerable<SentencePiece> Of(DocumentDraft draft, Sentence sentence)
    {
        var first = sentence.FirstToken;
        while (sentence.EndToken - first > Longest)
        {
            var length = Longest;
            for (var end = Longest; end > Longest * 2 / 3; end--)
            {
                if (!IsMark(sentence.Document, first + end - 1)) continue;
                length = end;
                break;
            }
            yield return new SentencePiece(draft, first, length);
            first += length;
        }
        yield return new SentencePiece(draft, first, sentence.EndToken - first);
    }

    private static bool IsMark(Document document, int token) =>
        document.SpanOf(token) is { Length: 1 } span && document.Text[span.Start] is ',' or ';' or ':' or '.' or '!' or '?' or '–' or '—' or ')';
}
