using Zegsman.Language;
using Zegsman.Statements.Cues;
using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Sources;

/// <summary>Finds the subject of a cue verb by the order of the words around it.</summary>
internal static class SourceFinder
{
    /// <summary>The source of a verb, or null when the sentence shows none.</summary>
    public static FoundSource? Find(NarratedSentence sentence, FoundCue cue, TextLanguage language)
    {
        var verbs = CueLexicon.Of(language).Verbs;
        bool Stops(int i) => cue.Pieces.Contains(i) || IsFiniteVerb(sentence, verbs, i, language);
        var finite = cue.Finite;
        var start = sentence.ClauseStart(finite);
        if (start > 0 && IsRelative(sentence, start - 1)) return new FoundSource(start - 1, start, false);
        if (start == finite && finite > 0 && IsRelative(sentence, finite - 1)) return new FoundSource(finite - 1, finite, false);
        if (cue.Inflection == Inflection.Gerund && cue.Finite == cue.Main) return new FoundSource(finite, finite, false);
        if (start > 0 && sentence.Words.Coordinators.Contains(sentence[start - 1].Lower) && start == finite) return new FoundSource(finite, finite, false);
        var left = Left(sentence, start, finite, Stops);
        if (left is { } before && !(language == TextLanguage.Dutch && IsFronted(sentence, start, finite)) && !IsEmptySubject(sentence, before)) return before;
        if (AppositionBefore(sentence, finite, Stops) is { } wide && (language == TextLanguage.English || HasComplementAfter(sentence, cue))) return wide;
        return After(sentence, Math.Max(finite, language == TextLanguage.English ? cue.Main : finite) + 1, Stops) ?? left;
    }

    /// <summary>The noun phrase after a preposition such as "volgens" or "according to".</summary>
    public static FoundSource? After(NarratedSentence sentence, int start, Func<int, bool> stops)
    {
        while (start < sentence.Count && sentence.Words.Adverbs.Contains(sentence[start].Lower) && !sentence[start].IsCapitalised) start++;
        var end = NounPhrases.EndFrom(sentence, start, stops);
        if (end == start || sentence.Words.EmptySubjects.Contains(sentence[start].Lower) && end == start + 1) return null;
        return new FoundSource(start, NounPhrases.WithApposition(sentence, end, stops), true);
    }

    private static FoundSource? Left(NarratedSentence sentence, int start, int finite, Func<int, bool> stops)
    {
        // "Noorwegen en IJsland hebben": the subject began before the conjunction, when no verb stands there.
        if (start > 1 && sentence[start - 1].Lower is "en" or "and" or "of" or "or" && start - 2 >= 0 && sentence[start - 2].IsWord)
        {
            var wider = sentence.ClauseStart(start - 2);
            if (!Enumerable.Range(wider, start - 1 - wider).Any(stops)) start = wider;
        }
        // A determiner-less start such as "Dinsdag heeft" is an adjunct; a finite verb in between begins a new clause.
        for (var i = finite - 1; i >= start; i--)
        {
            if (!stops(i) || sentence[i].IsCapitalised) continue;
            start = i + 1;
            break;
        }
        var (from, to) = NounPhrases.Trim(sentence, start, finite);
        return from < to ? new FoundSource(from, to, false) : null;
    }

    /// <summary>"Hank Sheinkopf, a strategist, said": the words before the apposition are the source, both commas with it.</summary>
    private static FoundSource? AppositionBefore(NarratedSentence sentence, int finite, Func<int, bool> stops)
    {
        const int Longest = 30;
        if (finite < 3 || !sentence[finite - 1].IsComma) return null;
        var comma = finite - 2;
        while (comma > 0 && finite - comma < Longest && !sentence[comma].IsComma && !sentence[comma].IsQuotation) comma--;
        if (!sentence[comma].IsComma || comma == 0) return null;
        var start = sentence.ClauseStart(comma - 1);
        var left = Left(sentence, start, comma, stops);
        return left is { } name && name.End == comma ? new FoundSource(name.Start, finite, false) : null;
    }

    /// <summary>Whether a Dutch main clause begins with something else than its subject: an adjunct, an object, an adverb.</summary>
    private static bool IsFronted(NarratedSentence sentence, int start, int finite)
    {
        var (first, words) = (sentence[start].Lower, sentence.Words);
        if (start > 0 && (words.Subordinators.Contains(sentence[start - 1].Lower) || words.Complementizers.Contains(sentence[start - 1].Lower))) return false;
        return words.AdjunctPrepositions.Contains(first) || words.Adverbs.Contains(first) && first is not "ook" and not "zelf" and not "alleen"
            || first is "dat" or "dit" or "zo" or "wat" or "hoe" or "waarom" && finite == start + 1;
    }

    private static bool IsEmptySubject(NarratedSentence sentence, FoundSource source) =>
        source.End == source.Start + 1 && sentence.Words.EmptySubjects.Contains(sentence[source.Start].Lower);

    private static bool IsRelative(NarratedSentence sentence, int index) =>
        sentence[index].Lower is "die" or "who" or "which" or "dat" or "that" && sentence.Words.Relatives.Contains(sentence[index].Lower)
        && index > 0 && (sentence[index].Lower is "die" or "who" or "which" || false);

    private static bool HasComplementAfter(NarratedSentence sentence, FoundCue cue) =>
        cue.Main + 1 < sentence.Count && (sentence.Words.Complementizers.Contains(sentence[cue.Main + 1].Lower) || sentence[cue.Main + 1].IsQuotation
            || sentence[cue.Main + 1].IsColon || sentence.Words.Determiners.Contains(sentence[cue.Main + 1].Lower));

    private static bool IsFiniteVerb(NarratedSentence sentence, VerbForms verbs, int index, TextLanguage language)
    {
        var piece = sentence[index];
        if (piece.IsCapitalised) return false;
        if (sentence.Words.Auxiliaries.Contains(piece.Lower)) return piece.Lower != "zijn";
        return language == TextLanguage.English
            ? !piece.Lower.EndsWith("ed", StringComparison.Ordinal) && Array.Exists(verbs.Of(piece.Lower), f => f.Inflection == Inflection.Past)
            : verbs.IsFinite(piece.Lower) && index > 0
                && !sentence.Words.Determiners.Contains(sentence[index - 1].Lower);
    }
}
