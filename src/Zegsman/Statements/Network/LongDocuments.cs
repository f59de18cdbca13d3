using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>
/// Cuts the rare document that is as long as a book into parts, at ends of passages where it can, so that what a reading keeps in memory for each
/// token does not grow with the text.
/// </summary>
internal static class LongDocuments
{
    /// <summary>The most tokens of a part, but for what its last passage brings; a long article has two thousand.</summary>
    public const int PartTokens = 20_000;

    /// <summary>The document's parts, in order: each with the same text, and its own tokens and sentences; one part when it is not long.</summary>
    public static IEnumerable<Document> Parts(Article article, Document segmented)
    {
        if (segmented.TokenCount <= PartTokens)
        {
            yield return segmented;
            yield break;
        }
        var passageEnds = article.Passages.Select(passage => segmented.TokenAt(passage.Span.End)).ToHashSet();
        var firstSentence = 0;
        for (var sentence = 1; sentence <= segmented.SentenceCount; sentence++)
        {
            var tokens = segmented.FirstTokenOf(sentence) - segmented.FirstTokenOf(firstSentence);
            var isDue = tokens >= PartTokens || tokens >= PartTokens / 2 && passageEnds.Contains(segmented.FirstTokenOf(sentence));
            if (!isDue && sentence < segmented.SentenceCount) continue;
            yield return Part(segmented, firstSentence, sentence);
            firstSentence = sentence;
        }
    }

    private static Document Part(Document document, int firstSentence, int endSentence)
    {
        var (first, end) = (document.FirstTokenOf(firstSentence), document.FirstTokenOf(endSentence));
        return new Document(document.Text, document.Language,
            [.. Enumerable.Range(first, end - first).Select(document.SpanOf)],
            [.. Enumerable.Range(firstSentence, endSentence - firstSentence).Select(sentence => document.FirstTokenOf(sentence) - first)],
            [.. Enumerable.Range(first, end - first).Select(document.JoinsPrevious)], document.Quotations);
    }
}
