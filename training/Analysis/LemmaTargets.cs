using System.Runtime.InteropServices;
using Zegsman.Language.Lemmas;

namespace Zegsman.Training.Analysis;

/// <summary>
/// What the model learns of lemmas. A particle that stands apart from its verb ("hield … tegen", tegen_houden) is left out, since it is
/// put in front after parsing; the joints of compounds ("_") are left out too, and put back from the lexicon.
/// </summary>
internal static class LemmaTargets
{
    /// <summary>The lemma that can be made from the word's form alone, joints included.</summary>
    public static string? Own(TrainingSentence sentence, int index)
    {
        var word = sentence.Words[index];
        if (word.Lemma is not { Length: > 1 } lemma) return word.Lemma;
        foreach (var other in sentence.Words)
        {
            if (other.Head != index + 1 || other.Relation != "compound:prt") continue;
            var particle = other.Form.ToLowerInvariant() + "_";
            if (lemma.StartsWith(particle, StringComparison.Ordinal) && lemma.Length > particle.Length) return lemma[particle.Length..];
        }
        return lemma;
    }

    public static string? Script(TrainingSentence sentence, int index) => Own(sentence, index) is { } lemma
        ? LemmaScript.Of(sentence.Words[index].Form, lemma.Length > 1 ? lemma.Replace("_", "", StringComparison.Ordinal) : lemma)
        : null;

    /// <summary>The lexicon: for each form and tag the lemma it has most often, and the verb forms that no sentence has.</summary>
    public static LemmaLexicon Lexicon(IEnumerable<TrainingSentence> sentences, IEnumerable<(string Form, string Lemma)> verbForms)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        void Count(string key, string lemma)
        {
            ref var lemmas = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
            lemmas ??= new Dictionary<string, int>(StringComparer.Ordinal);
            lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
        }
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var word = sentence.Words[i];
                if (word.Upos is null || Own(sentence, i) is not { } lemma) continue;
                if (word.Xpos is not null) Count(LemmaLexicon.Key(word.Form, word.Upos, word.Xpos), lemma);
                Count(LemmaLexicon.Key(word.Form, word.Upos, word.Upos), lemma);
            }
        }
        var lemmas = counts.ToDictionary(entry => entry.Key, entry => Best(entry.Value), StringComparer.Ordinal);
        foreach (var (form, lemma) in verbForms) lemmas.TryAdd(LemmaLexicon.Key(form, "VERB", "VERB"), lemma);
        return new LemmaLexicon(lemmas);
    }

    /// <summary>The most frequent lemma; of two equally frequent ones that with its joints written.</summary>
    private static string Best(Dictionary<string, int> lemmas) => lemmas
        .OrderByDescending(entry => entry.Value).ThenByDescending(entry => entry.Key.Contains('_', StringComparison.Ordinal))
        .ThenBy(entry => entry.Key, StringComparer.Ordinal).First().Key;
}
