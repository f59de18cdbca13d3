using Zegsman.Language;
using Zegsman.Statements.Cues;
using Zegsman.Statements.Narration;
using Zegsman.Statements.Sources;

namespace Zegsman.Statements.Contents;

/// <summary>Finds what a cue verb introduces: a quotation before or after it, a complement clause, the rest of its clause.</summary>
internal static class ContentFinder
{
    private const int ComplementReach = 12;

    /// <summary>The content of a verb, or null when nothing near it can be what was said.</summary>
    public static FoundContent? Find(NarratedSentence sentence, FoundCue cue, FoundSource? source, TextLanguage language)
    {
        var left = source is { IsShared: false, IsAfter: false } before ? Math.Min(before.Start, cue.Finite) : cue.Finite;
        var right = Math.Max(cue.Main, source is { IsAfter: true } after ? after.End - 1 : cue.Finite) + 1;
        return Preceding(sentence, cue, left, right)
            ?? Following(sentence, cue, right, language)
            ?? Between(sentence, cue, source, language)
            ?? Anaphor(sentence, cue);
    }

    /// <summary>The clause or quotation that a comma or its own marks set off before the cue.</summary>
    private static FoundContent? Preceding(NarratedSentence sentence, FoundCue cue, int left, int right)
    {
        var end = left;
        while (end > 0 && (sentence[end - 1].IsComma || sentence[end - 1].IsDash || sentence.Words.Adverbs.Contains(sentence[end - 1].Lower) && end > 1 && sentence[end - 2].Ends)) end--;
        if (end == 0) return null;
        var quotation = sentence[end - 1].IsQuotation;
        if (!quotation && (end == left || !EndsSoon(sentence, right) || !CanTakeSpeech(cue))) return null;
        if (quotation && IntroducesMore(sentence, right)) return null;
        if (quotation && IsPlainObject(sentence, end - 1)) return null;
        var start = StartOfPreceding(sentence, end);
        var (parts, direct) = quotation && (start == end - 1 || IsWholeQuotation(sentence, end - 1))
            ? ([(end - 1, end)], true)
            : (new List<(int, int)> { (start, end) }, false);
        // "…", zei hij, "…": the quotation goes on behind the cue.
        if (right < sentence.Count && quotation && NextQuotation(sentence, right) is { } next) parts.Add((next, next + 1));
        var kind = direct ? StatementKind.Direct : KindOf(sentence, parts);
        return new FoundContent(parts, kind, quotation ? ContentPattern.QuotationBefore : ContentPattern.ParentheticalCue);
    }

    private static FoundContent? Following(NarratedSentence sentence, FoundCue cue, int right, TextLanguage language)
    {
        var limit = Limit(sentence, cue, right, language);
        var start = right;
        while (start < limit && (cue.Pieces.Contains(start) || sentence.Words.Adverbs.Contains(sentence[start].Lower) && !sentence[start].IsCapitalised)) start++;
        if (start >= limit) return null;
        var entry = cue.Entry;
        var complement = -1;
        for (var i = start; i < Math.Min(limit, start + ComplementReach); i++)
        {
            if (sentence[i].IsQuotation)
            {
                var introduced = i == start || sentence[i - 1].IsColon || (sentence[i - 1].IsComma && i - start < ComplementReach);
                if (introduced && (sentence[i - 1].IsColon || IsSentenceLike(sentence, i)))
                {
                    var parts = new List<(int, int)> { (i, i + 1) };
                    while (parts[^1].Item2 < sentence.Count && sentence[parts[^1].Item2].IsQuotation) parts.Add((parts[^1].Item2, parts[^1].Item2 + 1));
                    return new FoundContent(parts, StatementKind.Direct, ContentPattern.QuotationAfter);
                }
                return Rest(sentence, cue, start, limit, ContentPattern.QuotedPart);
            }
            if (sentence[i].IsColon && i + 1 < limit && !sentence[i + 1].IsQuotation) return Rest(sentence, cue, i + 1, limit, ContentPattern.QuotationAfter);
            if (IsComplement(sentence, entry, start, i, language))
            {
                complement = i;
                break;
            }
            if (sentence[i].IsComma && i > start && !(i + 1 < limit && (sentence.Words.Complementizers.Contains(sentence[i + 1].Lower) || sentence[i + 1].IsQuotation))) break;
        }
        if (complement >= 0 && entry.Complements.Any(c => c is "dat" or "of" or "that" or "wh" or "whether"))
            return Rest(sentence, cue, complement, limit, ContentPattern.ComplementClause);
        if (sentence[start].Ends && !sentence[start].IsQuotation) return null;
        if (sentence.Words.AdjunctPrepositions.Contains(sentence[start].Lower) && !TakesPreposition(entry, sentence[start].Lower)
            && !(entry.Stance == Stance.Want && entry.Complements.Contains("inf")) && sentence[start].Lower is not ("om" or "to")) return null;
        return entry.Complements.Any(c => c is "np" or "inf" or "ing" || c.StartsWith("pp:", StringComparison.Ordinal) || (language == TextLanguage.English && c == "that"))
            ? Rest(sentence, cue, start, limit, ContentPattern.RestOfClause)
            : null;
    }

    /// <summary>
    /// Whether the piece begins the clause that the cue introduces. In English "that" and "who" also go on with a noun, so only an
    /// addressee or an adjunct can stand before them.
    /// </summary>
    private static bool IsComplement(NarratedSentence sentence, CueEntry entry, int start, int index, TextLanguage language)
    {
        const int LongestAddressee = 4;
        var word = sentence[index].Lower;
        var isQuestion = sentence.Words.QuestionWords.Contains(word) && TakesQuestion(entry);
        if (!isQuestion && !sentence.Words.Complementizers.Contains(word)) return false;
        if (index == start) return true;
        if (isQuestion) return index - start <= LongestAddressee && entry.TakesAddressee;
        return language == TextLanguage.Dutch || (entry.TakesAddressee && index - start <= LongestAddressee)
            || sentence.Words.AdjunctPrepositions.Contains(sentence[start].Lower) || sentence.Words.Adverbs.Contains(sentence[index - 1].Lower);
    }

    /// <summary>What stands between a Dutch auxiliary, or the subject of a subordinate clause, and the verb at the clause's end: "heeft het plan verworpen".</summary>
    private static FoundContent? Between(NarratedSentence sentence, FoundCue cue, FoundSource? source, TextLanguage language)
    {
        if (language != TextLanguage.Dutch || source is not { IsShared: false } subject) return null;
        if (cue.Main + 1 < sentence.Count && !sentence.IsBoundary(cue.Main + 1) && cue.Finite == cue.Main) return null;
        var start = cue.Finite < cue.Main ? Math.Max(cue.Finite + 1, subject.End) : subject.End;
        while (start < cue.Main && (sentence.Words.Adverbs.Contains(sentence[start].Lower) || sentence[start].Ends)) start++;
        if (start >= cue.Main || !cue.Entry.Complements.Any(c => c == "np" || c.StartsWith("pp:", StringComparison.Ordinal))) return null;
        return Enumerable.Range(start, cue.Main - start).Any(i => sentence[i].Ends && !sentence[i].IsQuotation) ? null : Rest(sentence, cue, start, cue.Main, ContentPattern.RestOfClause);
    }

    /// <summary>"Dat zei de president": the word that stands for what was said before.</summary>
    private static FoundContent? Anaphor(NarratedSentence sentence, FoundCue cue)
    {
        var start = sentence.ClauseStart(cue.Finite);
        if (start == 0 || start != cue.Finite) start = Math.Min(start, cue.Finite);
        if (cue.Finite == 0) return null;
        var before = cue.Finite - 1;
        return sentence[before].Lower is "dat" or "dit" or "zo" or "daar" && before == 0 ? new FoundContent([(before, before + 1)], StatementKind.Indirect, ContentPattern.Anaphor) : null;
    }

    private static FoundContent? Rest(NarratedSentence sentence, FoundCue cue, int start, int limit, ContentPattern pattern)
    {
        var parts = new List<(int Start, int End)>();
        for (var i = start; i < limit; i++)
        {
            if (cue.Pieces.Contains(i)) continue;
            if (parts.Count > 0 && parts[^1].End == i) parts[^1] = (parts[^1].Start, i + 1);
            else parts.Add((i, i + 1));
        }
        parts.RemoveAll(p => Enumerable.Range(p.Start, p.End - p.Start).All(i => !sentence[i].IsWord && !sentence[i].IsQuotation));
        return parts.Count == 0 ? null : new FoundContent(parts, KindOf(sentence, parts), pattern);
    }

    /// <summary>Where the cue's clause stops being what it introduces: a coordinated verb, a contrast, an attribution put behind.</summary>
    private static int Limit(NarratedSentence sentence, FoundCue cue, int right, TextLanguage language)
    {
        var (end, words, verbs) = (sentence.ContentEnd, sentence.Words, CueLexicon.Of(language).Verbs);
        for (var i = right + 1; i < end; i++)
        {
            var next = i + 1 < end ? sentence[i + 1].Lower : "";
            if (words.Coordinators.Contains(sentence[i].Lower) && i + 1 < end && !sentence[i + 1].IsCapitalised
                && (words.Auxiliaries.Contains(next) || verbs.IsFinite(next)) && next is not ("zijn" or "die"))
                return Back(sentence, i);
            if (!sentence[i].IsComma || i + 1 >= end) continue;
            if (next is "maar" or "but" or "terwijl" or "while" or "aldus" or "volgens" or "although" or "hoewel" or "adding" or "according") return i;
            if (language == TextLanguage.Dutch && !sentence[i + 1].IsCapitalised && verbs.Of(next).Any(f => f.Inflection is Inflection.Past or Inflection.Present && f.Verb is "zeggen" or "stellen" or "vertellen" or "menen" or "vinden" or "denken")) return i;
        }
        return Math.Max(end, right);
    }

    private static int Back(NarratedSentence sentence, int index) => index > 0 && sentence[index - 1].IsComma ? index - 1 : index;

    /// <summary>Where the clause before the cue begins: after a label, a stop inside the marks, or at the sentence's start.</summary>
    private static int StartOfPreceding(NarratedSentence sentence, int end)
    {
        for (var i = end - 1; i > 0; i--)
        {
            if (sentence[i - 1].IsColon || sentence[i - 1].Word is ";" or "|") return i;
        }
        return 0;
    }

    private static bool IsWholeQuotation(NarratedSentence sentence, int index) =>
        index == 0 || sentence[index - 1].IsColon || sentence[index - 1].Word is "." or "?" or "!" || (IsSentenceLike(sentence, index) && sentence[index - 1].IsComma);

    /// <summary>Whether a quotation before the cue is an object or a name inside the clause and not set off: no comma and no stop ends it.</summary>
    private static bool IsPlainObject(NarratedSentence sentence, int index)
    {
        var inner = sentence[index].Quotation!.Inner;
        var last = inner.IsEmpty ? ' ' : sentence.Text[inner.End - 1];
        var followed = index + 1 < sentence.Count && (sentence[index + 1].IsComma || sentence[index + 1].IsDash);
        return !followed && last is not (',' or '.' or '?' or '!' or '…') && index > 0;
    }

    private static bool IsSentenceLike(NarratedSentence sentence, int index)
    {
        var inner = sentence[index].Quotation!.Inner;
        if (inner.IsEmpty) return false;
        return char.IsUpper(sentence.Text[inner.Start]) || sentence.Text[inner.End - 1] is '.' or '!' or '?';
    }

    private static int? NextQuotation(NarratedSentence sentence, int right)
    {
        for (var i = right; i < Math.Min(sentence.Count, right + ComplementReach); i++)
        {
            if (sentence[i].IsQuotation) return i > 0 && (sentence[i - 1].IsComma || sentence[i - 1].IsColon || sentence[i - 1].IsDash || sentence[i - 1].Word == ".") ? i : null;
        }
        return null;
    }

    /// <summary>Whether the cue introduces a clause or a quotation of its own behind it.</summary>
    private static bool IntroducesMore(NarratedSentence sentence, int right) =>
        right < sentence.Count && (sentence.Words.Complementizers.Contains(sentence[right].Lower) || (sentence[right].IsColon && right + 1 < sentence.Count));

    /// <summary>Whether nothing but an adjunct follows: the sentence or clause ends soon without a verb of its own.</summary>
    private static bool EndsSoon(NarratedSentence sentence, int right)
    {
        const int LongestAdjunct = 9;
        var end = sentence.ContentEnd;
        if (right >= end || sentence[right].IsComma) return true;
        if (end - right > LongestAdjunct || sentence.Words.Complementizers.Contains(sentence[right].Lower)) return false;
        for (var i = right; i < end; i++)
        {
            if (sentence[i].IsQuotation || sentence[i].IsColon || sentence.Words.Complementizers.Contains(sentence[i].Lower)) return false;
        }
        return sentence.Words.Adverbs.Contains(sentence[right].Lower) || sentence.Words.AdjunctPrepositions.Contains(sentence[right].Lower);
    }

    private static bool CanTakeSpeech(FoundCue cue) => cue.Entry.Complements.Any(c => c is "quote" or "dat" or "that");

    private static bool TakesQuestion(CueEntry entry) => entry.Complements.Any(c => c is "of" or "wh" or "whether" or "dat" or "that");

    private static bool TakesPreposition(CueEntry entry, string preposition) => entry.Complements.Contains("pp:" + preposition);

    private static StatementKind KindOf(NarratedSentence sentence, IEnumerable<(int Start, int End)> parts) =>
        parts.Any(p => Enumerable.Range(p.Start, p.End - p.Start).Any(i => sentence[i].IsQuotation)) ? StatementKind.Mixed : StatementKind.Indirect;
}
