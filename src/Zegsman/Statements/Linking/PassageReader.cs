using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Quotations;
using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Linking;

/// <summary>Reads the passages of an article in order, and the words inside each quotation as their speaker's own narration.</summary>
internal sealed class PassageReader(Document document)
{
    private readonly List<Attribution> found = [];
    private Attribution? previous;

    /// <summary>Every attribution of the article, in no order yet.</summary>
    public static List<Attribution> Read(Article article, Document document)
    {
        var reader = new PassageReader(document);
        foreach (var passage in article.Passages) reader.Read(passage);
        FloatingQuotations.NameSpeakers(reader.found);
        return reader.found;
    }

    private void Read(Passage passage)
    {
        if (passage.Kind == PassageKind.Byline) return;
        if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Quotation or PassageKind.ListItem)) previous = null;
        if (passage.Kind == PassageKind.Post) found.Add(Posts.Attribution(passage));
        Read(passage.Body ?? passage.Span, passage.Kind, null);
        if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Quotation or PassageKind.ListItem)) previous = null;
    }

    private void Read(TextSpan range, PassageKind kind, Quotation? within)
    {
        foreach (var sentence in NarratedSentences.Of(document, range, within))
        {
            var own = SentenceReader.Read(sentence, kind, document.Language, within).ToList();
            Competition.Settle(own);
            found.AddRange(own);
            if (within is null)
            {
                var before = found.Count;
                if (kind != PassageKind.Post) FloatingQuotations.Add(sentence, own, previous, found);
                previous = found.Count > before ? found[^1] : own.Count > 0 ? Speech(own) : sentence.Pieces.All(p => p.IsQuotation || !p.IsWord) ? previous : null;
            }
            foreach (var piece in sentence.Pieces)
            {
                if (piece.Quotation is { Inner.IsEmpty: false } quotation) Read(quotation.Inner, PassageKind.Paragraph, quotation);
            }
        }
    }

    /// <summary>The attribution a following quotation would go on with: the last quoted one, else the last one.</summary>
    private static Attribution Speech(List<Attribution> own) =>
        own.LastOrDefault(a => a.Kind == StatementKind.Direct) ?? own.LastOrDefault(a => a.Kind == StatementKind.Mixed) ?? own[^1];
}
