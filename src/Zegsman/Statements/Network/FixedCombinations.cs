using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>
/// Finds the lexicon's cues of several words ("een hekel hebben aan", "op de vraag of") in a sentence. Light verbs are cues only beside the
/// words that make them so, and these may stand apart.
/// </summary>
internal sealed class FixedCombinations
{
    /// <summary>How far from its rarest word the others may stand, in tokens.</summary>
    private const int VerbReach = 14;
    private const int PhraseReach = 4;

    /// <summary>Left out of an entry: articles, and the pronouns that stand for the source.</summary>
    private static readonly FrozenSet<string> Passed = FrozenSet.ToFrozenSet(
        ["de", "het", "een", "zich", "zijn", "haar", "hun", "x", "iemand", "the", "a", "an", "his", "her", "their", "one's", "oneself", "sb", "sth"], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, List<Combination>> byKey;

    /// <param name="entries">The words of each entry, the verb that heads it or null, and its bits.</param>
    public FixedCombinations(IEnumerable<(string Words, string? Head, int Bits)> entries)
    {
        var found = new Dictionary<string, List<Combination>>(StringComparer.Ordinal);
        foreach (var (words, head, bits) in entries)
        {
            var others = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Passed.Contains(word) && word != head).ToList();
            // the longest word is mostly the rarest
            if (others.MaxBy(word => word.Length) is not { } key) continue;
            others.Remove(key);
            if (!found.TryGetValue(key, out var combinations)) found[key] = combinations = [];
            combinations.Add(new Combination(head, [.. others], bits));
        }
        byKey = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Adds the bits of each combination in a sentence to its head and its rarest word; <paramref name="bits"/> has a number for each token.</summary>
    public void Mark(Sentence sentence, Span<int> bits)
    {
        var tokens = sentence.Tokens.ToArray();
        var (lemmas, forms) = (new string[tokens.Length], new string[tokens.Length]);
        for (var i = 0; i < tokens.Length; i++)
        {
            lemmas[i] = CueClasses.Joined(tokens[i].Lemma!).ToLowerInvariant();
            forms[i] = tokens[i].Text.ToLowerInvariant();
        }
        for (var i = 0; i < tokens.Length; i++)
        {
            Mark(byKey.GetValueOrDefault(lemmas[i]), i, bits);
            if (forms[i] != lemmas[i]) Mark(byKey.GetValueOrDefault(forms[i]), i, bits);
        }

        void Mark(List<Combination>? combinations, int key, Span<int> bits)
        {
            foreach (var combination in combinations ?? [])
            {
                var reach = combination.Head is null ? PhraseReach : VerbReach;
                var head = combination.Head is null ? key : Nearest(combination.Head, key, reach);
                if (head < 0 || !combination.Others.All(word => Nearest(word, key, reach) >= 0)) continue;
                bits[key] |= combination.Bits;
                bits[head] |= combination.Bits;
            }
        }

        int Nearest(string word, int from, int reach)
        {
            for (var distance = 1; distance <= reach; distance++)
            {
                if (Is(from - distance)) return from - distance;
                if (Is(from + distance)) return from + distance;
            }
            return -1;

            bool Is(int at) => at >= 0 && at < lemmas.Length && (lemmas[at] == word || forms[at] == word);
        }
    }

    private sealed record Combination(string? Head, string[] Others, int Bits);
}
