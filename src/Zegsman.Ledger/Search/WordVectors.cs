using System.Globalization;

namespace Zegsman.Ledger.Search;

/// <summary>
/// Folded words as PostgreSQL keeps them: vectors of words with their places, and queries to those. A vector remembers no more than 255
/// places of a word, so that long texts are cut into parts; half of each is the beginning of the next, and no phrase is lost at a cut.
/// </summary>
internal static class WordVectors
{
    private const int Longest = 255;
    private const int LongestPhrase = 128;

    /// <summary>The parts of a column's words, each the text of a vector; at least one.</summary>
    public static List<string> Of(string words)
    {
        var all = words.Length == 0 ? [] : words.Split(' ');
        var parts = new List<string>();
        for (var first = 0; parts.Count == 0 || first + LongestPhrase - 1 < all.Length; first += Longest - LongestPhrase + 1)
            parts.Add(string.Join(' ', all.Skip(first).Take(Longest).Select((word, i) => string.Create(CultureInfo.InvariantCulture, $"'{word}':{i + 1}"))));
        return parts;
    }

    /// <summary>The text of a query for any of some phrases.</summary>
    public static string Query(IEnumerable<TextAlternative> alternatives) =>
        string.Join(" | ", alternatives.Select(a => string.Join(" <-> ", a.Phrase.Split(' ').Take(LongestPhrase).Select(word => $"'{word}'"))
            + (a.IsPrefix ? ":*" : "")));
}
