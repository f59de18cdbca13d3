using System.Buffers;
using System.Globalization;
using System.Text;
using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>
/// What counts as a word or an edge when attributions are scored. The measure was first written down in Python, whose classes of
/// characters these are; .NET's own \w and white space differ from them.
/// </summary>
internal static class Characters
{
    private static readonly SearchValues<char> Edges = SearchValues.Create(" \t\r\n\u00a0\"'`´‘’“”„‚«»‹›.,;:!?…()[]-–—");

    /// <summary>Whether the border of a span may lie before or after the character without changing what is meant.</summary>
    public static bool IsEdge(char c) => Edges.Contains(c) || char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    /// <summary>The words of a text, told per code unit, so that a character outside the Basic Multilingual Plane is in no word.</summary>
    public static IEnumerable<TextSpan> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWord(char.GetUnicodeCategory(text[i]), text[i])) continue;
            if (i > start) yield return new TextSpan(start, i);
            start = i + 1;
        }
    }

    /// <summary>The different words of a name in lower case.</summary>
    public static HashSet<string> NameWords(string? name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            if (IsWord(Rune.GetUnicodeCategory(rune), rune.Value)) word.Append(Lower(rune));
            else EndWord();
            // its lower case is an i with a combining dot, and the dot is in no word
            if (rune.Value == 'İ') EndWord();
        }
        EndWord();
        return words;

        void EndWord()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    // both forms of a small sigma are one letter: which one stands for a capital depends on its place in the word
    private static Rune Lower(Rune rune) => rune.Value switch
    {
        'İ' => new Rune('i'),
        'Σ' or 'ς' => new Rune('σ'),
        _ => Rune.ToLowerInvariant(rune),
    };

    private static bool IsWord(UnicodeCategory category, int value) => value == '_' || category is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
