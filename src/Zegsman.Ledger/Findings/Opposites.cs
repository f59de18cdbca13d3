using System.Collections.Frozen;

namespace Zegsman.Ledger.Findings;

/// <summary>Dutch and English words that say the opposite of one another, folded: our own list (Data/opposites.txt), and what denies a word by its prefix.</summary>
internal static class Opposites
{
    private const int LeastStem = 4;

    private static readonly FrozenDictionary<string, string[]> Pairs = Words.Lines("opposites.txt").Select(line => line.Split('/'))
        .ToFrozenDictionary(item => item[0], item => item[1].Split(','), StringComparer.Ordinal);

    /// <summary>Whether two lemmas say the opposite: they are listed, or the one is the other with a prefix of denial.</summary>
    public static bool Are(string one, string other) =>
        IsListed(one, other) || IsListed(other, one) || IsDenied(one, other) || IsDenied(other, one);

    private static bool IsListed(string one, string other) => Pairs.TryGetValue(one, out var others) && others.Contains(other);

    private static bool IsDenied(string denied, string word) =>
        word.Length >= LeastStem && denied.Length - word.Length is 2 or 3 && denied.EndsWith(word, StringComparison.Ordinal)
        && denied.AsSpan(0, denied.Length - word.Length) is "on" or "un" or "in" or "im" or "dis" or "non";
}
