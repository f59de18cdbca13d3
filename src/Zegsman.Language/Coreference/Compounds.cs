using System.Collections.Frozen;

namespace Zegsman.Language.Coreference;

/// <summary>Looks nouns up by themselves or by the last part of a compound: "voetbalbond" as "bond".</summary>
internal static class Compounds
{
    private const int ShortestPart = 4;
    private const int LongestLemma = 50;

    /// <summary>What a list has of a noun or of the longest last part that it knows; the default of T for none.</summary>
    public static T? Find<T>(FrozenDictionary<string, T> list, string lemma)
    {
        if (lemma.Length > LongestLemma) return default;
        for (var start = 0; start == 0 || lemma.Length - start >= ShortestPart; start++)
        {
            if (list.TryGetValue(lemma[start..], out var found)) return found;
        }
        return default;
    }
}
