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
        Read(passage.Body ?? passage.Span, passage.Kind, null, null);
        if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Quotation or PassageKind.ListItem)) previous = null;
    }

    private void Read(TextSpan range, PassageKind kind, Quotation? within, Attribution? teller)
    {
        foreach (var sentence in NarratedSentences.Of(document, range, within))
        {
            var own = SentenceReader.Read(sentence, kind, document.Language, within, teller).ToList();
            Competition.Settle(own);
            found.AddRange(own);
            if (within is null) previous = GoOn(sentence, kind, own);
            foreach (var piece in sentence.Pieces)
            {
                if (piece.Quotation is not { Inner.IsEmpty: false } quotation) continue;
                var speaker = own.Find(a => a.Content.Exists(c => c.Contains(quotation.Span)))
                    ?? (previous is { } before && before.Content.Exists(c => c.Contains(quotation.Span)) ? before : teller);
                Read(quotation.Inner, PassageKind.Paragraph, quotation, speaker);
            }
        }
    }

    /// <summary>Gives the sentence's floating quotations a speaker, and says which attribution the next sentence's would go on with.</summary>
    private Attribution? GoOn(NarratedSentence sentence, PassageKind kind, List<Attribution> own)
    {
        var before = found.Count;
        if (kind != PassageKind.Post) FloatingQuotations.Add(sentence, own, previous, found);
        if (found.Count > before) return found[^1];
        if (own.Count > 0) return Speech(own);
        return sentence.Pieces.All(p => p.IsQuotation || !p.IsWord) ? previous : null;
    }

    /// <summary>The attribution a following quotation would go on with: the last quoted one, else the last one.</summary>
    private static Attribution Speech(List<Attribution> own) =>
        own.LastOrDefault(a => a.Kind == StatementKind.Direct) ?? own.LastOrDefault(a => a.Kind == StatementKind.Mixed) ?? own[^1];
}
