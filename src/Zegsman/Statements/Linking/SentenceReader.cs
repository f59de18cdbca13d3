using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Quotations;
using Zegsman.Statements.Contents;
using Zegsman.Statements.Cues;
using Zegsman.Statements.Narration;
using Zegsman.Statements.Sources;
using Zegsman.Statements.Stances;

namespace Zegsman.Statements.Linking;

/// <summary>Reads one sentence: each cue with its source and its content.</summary>
internal static class SentenceReader
{
    public static IEnumerable<Attribution> Read(NarratedSentence sentence, PassageKind passage, TextLanguage language, Quotation? within, Attribution? teller)
    {
        if (Labels.Find(sentence, passage) is { } colon) yield return Label(sentence, colon, within, teller);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Prepositions.At(sentence, i, language) is { } found && AccordingTo(sentence, i, found.Length, found.OnlyBehind, language, within, teller) is { } attribution)
                yield return attribution;
        }
        Attribution? last = null;
        var priors = CuePriors.Of(language);
        foreach (var cue in CueFinder.Find(sentence, language))
        {
            var key = cue.PriorKey(sentence);
            var source = SourceFinder.Find(sentence, cue, language);
            if (source is null ? cue.Entry.Stance is not Stance.State : !NounPhrases.IsPlausible(sentence, source.Value)) continue;
            if (ContentFinder.Find(sentence, cue, source, language) is not { } content) continue;
            var confidence = Confidences.Of(content.Pattern, priors.Of(key));
            if (confidence < Confidences.Least) continue;
            var attribution = new Attribution
            {
                Confidence = confidence,
                Cue = Spans(sentence, Runs(cue.Pieces)),
                Source = source is { IsShared: false } own ? [sentence.Range(own.Start, own.End)] : [],
                Content = Spans(sentence, content.Parts),
                Lemma = cue.Entry.Lemma,
                Stance = priors.StanceOf(key) ?? cue.Entry.Stance,
                Polarity = Polarities.Of(cue),
                Kind = content.Kind,
                Pattern = content.Pattern,
                Within = within,
                Teller = teller,
                SourceOf = source is { IsShared: true } ? last : null,
            };
            // The pieces of the cue and the source are never part of what is said.
            if (attribution.Content.Any(c => attribution.Source.Any(s => s.Overlaps(c)) || attribution.Cue.Any(s => s.Overlaps(c)))) continue;
            if (attribution.SourceOf is { } shared && attribution.Source.Count == 0) attribution.Source = [.. shared.Source];
            last = attribution;
            yield return attribution;
        }
    }

    private static Attribution Label(NarratedSentence sentence, int colon, Quotation? within, Attribution? teller)
    {
        var end = colon;
        // "Wethouder over zwembad: …": the matter is no part of the speaker.
        for (var i = 1; i < colon; i++)
        {
            if (sentence[i].Lower is "over" or "na" or "on" or "about" or "after") end = Math.Min(end, i);
        }
        var contentEnd = Math.Max(sentence.ContentEnd, colon + 2);
        var parts = sentence[colon + 1].IsQuotation ? (colon + 1, colon + 2) : (colon + 1, contentEnd);
        var quoted = sentence[colon + 1].IsQuotation;
        return New(sentence, [(colon, colon + 1)], new FoundSource(0, end, false), new FoundContent([parts], quoted ? StatementKind.Direct
            : Enumerable.Range(parts.Item1, parts.Item2 - parts.Item1).Any(i => sentence[i].IsQuotation) ? StatementKind.Mixed : StatementKind.Indirect, ContentPattern.Label), ":", within, teller);
    }

    private static Attribution? AccordingTo(NarratedSentence sentence, int index, int length, bool onlyBehind, TextLanguage language, Quotation? within, Attribution? teller)
    {
        var verbs = CueLexicon.Of(language).Verbs;
        bool Stops(int i) => IsBehindNoun(sentence, i, index + length, language) || sentence.Words.Auxiliaries.Contains(sentence[i].Lower) || (language == TextLanguage.Dutch && !sentence[i].IsCapitalised
            && verbs.IsFinite(sentence[i].Lower) && i > index + length + 1);
        if (SourceFinder.After(sentence, index + length, Stops) is not { } source) return null;
        var (end, before, after) = (sentence.ContentEnd, index, source.End);
        while (before > 0 && (sentence[before - 1].IsComma || sentence[before - 1].IsDash)) before--;
        while (after < end && sentence[after].IsComma) after++;
        var parts = new List<(int Start, int End)>();
        if (before > 0 && sentence[before - 1].IsQuotation && (onlyBehind || before == 1)) parts.Add((before - 1, before));
        else if (before > 0) parts.Add((0, before));
        if (after < end && (!onlyBehind || sentence[after].IsQuotation)) parts.Add((after, end));
        if (parts.Count == 0) return null;
        var quoted = parts.All(p => p.End == p.Start + 1 && sentence[p.Start].IsQuotation);
        var mixed = parts.Any(p => Enumerable.Range(p.Start, p.End - p.Start).Any(i => sentence[i].IsQuotation));
        var kind = quoted ? StatementKind.Direct : mixed ? StatementKind.Mixed : StatementKind.Indirect;
        return New(sentence, [(index, index + length)], source, new FoundContent(parts, kind, ContentPattern.AccordingTo), sentence[index].Lower, within, teller);
    }

    /// <summary>
    /// Whether a Dutch lower-case word follows a name or a word without an adjective's ending: then the noun phrase is over and the verb
    /// begins, as in "volgens de dienst werken er".
    /// </summary>
    private static bool IsBehindNoun(NarratedSentence sentence, int index, int start, TextLanguage language)
    {
        if (language != TextLanguage.Dutch || index <= start || sentence[index].IsCapitalised || !sentence[index].IsWord) return false;
        if (sentence.Words.AdjunctPrepositions.Contains(sentence[index].Lower) || sentence[index].Lower is "van" or "en" or "de" or "het" or "der" or "den") return false;
        var before = sentence[index - 1];
        if (!before.IsWord || sentence.Words.Determiners.Contains(before.Lower) || before.Lower is "van" or "en" or "der" or "den" || sentence.Words.AdjunctPrepositions.Contains(before.Lower)) return false;
        return !before.Lower.EndsWith('e') || before.Lower.EndsWith("ie", StringComparison.Ordinal) || before.Lower.EndsWith("nte", StringComparison.Ordinal);
    }

    private static Attribution New(NarratedSentence sentence, IReadOnlyList<(int, int)> cue, FoundSource source, FoundContent content, string lemma, Quotation? within, Attribution? teller) => new()
    {
        Cue = Spans(sentence, cue),
        Source = [sentence.Range(source.Start, source.End)],
        Content = Spans(sentence, content.Parts),
        Lemma = lemma,
        Stance = Stance.State,
        Polarity = Polarity.Positive,
        Kind = content.Kind,
        Pattern = content.Pattern,
        Confidence = Confidences.Of(content.Pattern, 1),
        Within = within,
        Teller = teller,
    };

    private static List<TextSpan> Spans(NarratedSentence sentence, IEnumerable<(int Start, int End)> parts) => [.. parts.Select(p => sentence.Range(p.Start, p.End))];

    private static List<(int Start, int End)> Runs(IReadOnlyList<int> pieces)
    {
        var runs = new List<(int Start, int End)>();
        foreach (var piece in pieces)
        {
            if (runs.Count > 0 && runs[^1].End == piece) runs[^1] = (runs[^1].Start, piece + 1);
            else runs.Add((piece, piece + 1));
        }
        return runs;
    }
}
