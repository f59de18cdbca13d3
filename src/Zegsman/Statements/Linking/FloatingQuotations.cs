using Zegsman.Language.Quotations;
using Zegsman.Statements.Contents;
using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Linking;

/// <summary>
/// Gives quotations without a cue to their speaker: one that goes straight on with the quotation before belongs to the same statement;
/// one after a sentence of the narrator is a statement of its own, of the speaker of the sentence before.
/// </summary>
internal static class FloatingQuotations
{
    private const int FewestWords = 4;

    // Longer than any pronoun.
    private const int ShortestName = 4;

    /// <summary>Adds to <paramref name="found"/> what the sentence's uncovered quotations say.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="own">The attributions read in it.</param>
    /// <param name="previous">The last attribution of the narrator before the sentence, if it stood in the sentence just before.</param>
    /// <param name="found">All attributions so far.</param>
    public static void Add(NarratedSentence sentence, IReadOnlyList<Attribution> own, Attribution? previous, List<Attribution> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Quotation is not { } quotation || own.Any(a => a.Content.Any(c => c.Contains(quotation.Span)))) continue;
            var alone = sentence.Pieces.All(p => p.IsQuotation || !p.IsWord);
            var goesOn = alone || IsStart(sentence, i);
            if (goesOn && previous is not null && (alone || quotation.Continues is not null) && GoesOn(previous, quotation, sentence.Text))
            {
                previous.Content.Add(quotation.Span);
                continue;
            }
            if (!IsSpeech(sentence.Text, quotation) || !(alone || IsStart(sentence, i) || IsEnd(sentence, i))) continue;
            var attribution = new Attribution
            {
                Cue = previous is null ? [] : [.. previous.Cue],
                Source = previous is null ? [] : [.. previous.Source],
                Content = [quotation.Span],
                Lemma = previous?.Lemma,
                Stance = previous?.Stance ?? Stance.State,
                Polarity = Polarity.Positive,
                Kind = StatementKind.Direct,
                Pattern = ContentPattern.FloatingQuotation,
                Confidence = Confidences.Of(ContentPattern.FloatingQuotation, 1),
                SourceOf = previous,
            };
            found.Add(attribution);
            previous = attribution;
        }
    }

    /// <summary>
    /// Gives each quotation that still has no speaker the one named last before it, or, where none is (a quotation for a title), the
    /// first one named after it that is quoted.
    /// </summary>
    public static void NameSpeakers(List<Attribution> found)
    {
        var named = found.Where(a => a.Within is null && a.Source.Count > 0 && a.Pattern != ContentPattern.FloatingQuotation && a.Source.Sum(s => s.Length) > ShortestName)
            .OrderBy(a => a.Source[0].Start).ToList();
        var firstQuoted = named.Find(a => a.Kind != StatementKind.Indirect);
        var next = 0;
        foreach (var quotation in found.Where(a => a.Pattern == ContentPattern.FloatingQuotation && a.Source.Count == 0).OrderBy(a => a.Content[0].Start))
        {
            while (next < named.Count && named[next].Source[0].Start < quotation.Content[0].Start) next++;
            if ((next > 0 ? named[next - 1] : firstQuoted) is not { } speaker) continue;
            quotation.Source = [.. speaker.Source];
            quotation.SourceOf = speaker;
        }
    }

    /// <summary>Whether nothing but white space stands between the statement's last quotation and this one.</summary>
    private static bool GoesOn(Attribution previous, Quotation quotation, string text)
    {
        if (quotation.Continues is { } before && previous.Content.Contains(before.Span)) return true;
        if (previous.Kind != StatementKind.Direct) return false;
        var end = Math.Max(previous.Content[^1].End, Math.Max(previous.Cue.Count > 0 ? previous.Cue[^1].End : 0, previous.Source.Count > 0 ? previous.Source[^1].End : 0));
        return previous.Content[^1].End <= quotation.Span.Start && end <= quotation.Span.Start;
    }

    private static bool IsStart(NarratedSentence sentence, int index) => index == 0;

    private static bool IsEnd(NarratedSentence sentence, int index) => index >= sentence.ContentEnd - 1 && index > 0 && (sentence[index - 1].IsColon || sentence[index - 1].Word == ".");

    /// <summary>Whether the quotation is long enough to be somebody's words and not a term.</summary>
    private static bool IsSpeech(string text, Quotation quotation)
    {
        if (quotation.Inner.IsEmpty) return false;
        var words = 1;
        for (var i = quotation.Inner.Start; i < quotation.Inner.End && words < FewestWords; i++)
        {
            if (text[i] == ' ') words++;
        }
        return words >= FewestWords || text[quotation.Inner.End - 1] is '.' or '!' or '?' && char.IsUpper(text[quotation.Inner.Start]);
    }
}
