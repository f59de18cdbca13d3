using Zegsman.Language;
using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Cues;

/// <summary>Finds the verbs of a sentence that can signal an attribution, with their auxiliaries, particles and companions.</summary>
internal static class CueFinder
{
    public static IEnumerable<FoundCue> Find(NarratedSentence sentence, TextLanguage language)
    {
        var lexicon = CueLexicon.Of(language);
        var taken = new HashSet<int>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsWord || taken.Contains(i)) continue;
            var readings = lexicon.Verbs.Of(sentence[i].Lower);
            if (readings.Length == 0 || IsNoun(sentence, i, language)) continue;
            if (Best(sentence, lexicon, i, readings) is not { } found) continue;
            if (Complete(sentence, found, lexicon) is not { } cue) continue;
            taken.UnionWith(cue.Pieces);
            yield return cue;
        }
    }

    /// <summary>The reading and entry whose particle and companions stand in the clause, the most specific one first.</summary>
    private static (CueEntry Entry, int Main, VerbForm Form, List<int> Pieces)? Best(NarratedSentence sentence, CueLexicon lexicon, int main, VerbForm[] readings)
    {
        (CueEntry Entry, int Main, VerbForm Form, List<int> Pieces)? best = null;
        foreach (var form in readings)
        {
            var pieces = new List<int> { main };
            if (form.Particle is { } particle && !Add(pieces, FindParticle(sentence, main, particle))) continue;
            foreach (var entry in lexicon.WithHead(form.Verb))
            {
                if (entry.IsWeak) continue;
                var all = new List<int>(pieces);
                if (!entry.Companions.All(word => Add(all, FindInClause(sentence, main, word)))) continue;
                if (best is null || all.Count > best.Value.Pieces.Count) best = (entry, main, form, all);
            }
        }
        return best;
    }

    private static FoundCue? Complete(NarratedSentence sentence, (CueEntry Entry, int Main, VerbForm Form, List<int> Pieces) found, CueLexicon lexicon)
    {
        var (entry, main, form, pieces) = found;
        var auxiliary = Auxiliary(sentence, main);
        var inflection = form.Inflection;
        // An infinitive or participle that no auxiliary governs is a noun, an adjective or a plural.
        if (inflection == Inflection.Infinitive && auxiliary is null && lexicon.Verbs.Of(sentence[main].Lower).Any(r => r.Verb == form.Verb)) inflection = Inflection.Present;
        if (inflection == Inflection.Participle && auxiliary is null)
        {
            if (lexicon.Verbs.Of(sentence[main].Lower).Any(r => r.Verb == form.Verb && r.Inflection == Inflection.Past)) inflection = Inflection.Past;
            else return null;
        }
        if (auxiliary is { } helper && inflection is not (Inflection.Present or Inflection.Past)) Add(pieces, helper);
        else auxiliary = null;
        var negation = Negation(sentence, auxiliary ?? main, main);
        if (negation is { } word) Add(pieces, word);
        pieces.Sort();
        return new FoundCue(entry, main, auxiliary ?? main, pieces, inflection, negation is not null, form.Particle is not null);
    }

    /// <summary>The particle of a separable verb: at its clause's end, or before "te".</summary>
    private static int? FindParticle(NarratedSentence sentence, int main, string particle)
    {
        if (main >= 2 && sentence[main - 1].Lower == "te" && sentence[main - 2].Lower == particle) return main - 2;
        // Between verb and particle may stand commas, quotations and clauses; the particle itself ends its clause.
        for (var i = main + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Lower == particle && (i + 1 == sentence.Count || sentence.IsBoundary(i + 1) || sentence.Words.AdjunctPrepositions.Contains(sentence[i + 1].Lower))) return i;
        }
        return null;
    }

    private static int? FindInClause(NarratedSentence sentence, int main, string word)
    {
        const int Reach = 8;
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (main + distance < sentence.Count && sentence[main + distance].Lower == word) return main + distance;
            if (main - distance >= 0 && sentence[main - distance].Lower == word) return main - distance;
        }
        return null;
    }

    private static int? Auxiliary(NarratedSentence sentence, int main)
    {
        var (start, end) = (sentence.ClauseStart(main), sentence.ClauseEnd(main));
        for (var i = main - 1; i >= start; i--)
        {
            if (sentence.Words.Auxiliaries.Contains(sentence[i].Lower)) return i;
        }
        for (var i = main + 1; i < Math.Min(end, main + 3); i++)
        {
            if (sentence.Words.Auxiliaries.Contains(sentence[i].Lower)) return i;
        }
        return null;
    }

    private static int? Negation(NarratedSentence sentence, int from, int main)
    {
        for (var i = Math.Max(sentence.ClauseStart(from), from - 2); i <= Math.Min(main + 3, sentence.Count - 1); i++)
        {
            if (i > main && sentence.IsBoundary(i)) return null;
            // "zegt van niets te weten": behind a preposition it negates what is said, not the saying.
            if (sentence.Words.Negations.Contains(sentence[i].Lower)) return i > main && sentence.Words.AdjunctPrepositions.Contains(sentence[i - 1].Lower) || sentence[i - 1 < 0 ? 0 : i - 1].Lower == "van" ? null : i;
        }
        return null;
    }

    /// <summary>Whether the word before shows that the form is a noun or an adjective: "de vraag", "a report", "his claims".</summary>
    private static bool IsNoun(NarratedSentence sentence, int index, TextLanguage language)
    {
        if (index == 0) return false;
        // A verb is written with a capital only where a sentence or a quotation begins.
        if (sentence[index].IsCapitalised && sentence[index - 1].IsWord) return true;
        var before = sentence[index - 1].Lower;
        if (sentence.Words.Determiners.Contains(before) && !(sentence.Words.EmptySubjects.Contains(before) || before is "het" or "dit" or "those" or "some")) return true;
        return language == TextLanguage.English
            ? before is "of" or "in" or "for" or "with" or "by" or "on" or "'s" or "’s" && sentence[index].Lower[^1] != 'g'
            : before is "van" or "in" or "met" or "voor" or "een" or "geen" or "zijn" or "haar" or "hun";
    }

    private static bool Add(List<int> pieces, int? index)
    {
        if (index is not { } found) return false;
        if (!pieces.Contains(found)) pieces.Add(found);
        return true;
    }
}
