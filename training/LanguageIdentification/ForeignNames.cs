using System.Text;
using Zegsman.Language;
using Zegsman.Training.LanguageIdentification.Texts;

namespace Zegsman.Training.LanguageIdentification;

/// <summary>
/// Puts words with a capital from other languages where a Dutch or English text has such a word. News is full of foreign names, and the
/// texts are not: without this a name would speak louder than the words around it.
/// </summary>
internal sealed class ForeignNames(IEnumerable<TextBlock> blocks, Random random)
{
    private const double Share = 0.2;

    private readonly string[] words = [.. blocks.Where(b => b.Truth == TextLanguage.Other && b.Language != Languages.OtherScripts)
        .SelectMany(b => b.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where((word, i) => i > 0 && IsName(word)))
        .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The piece with some of its capitalised words swapped.</summary>
    internal string Swapped(ReadOnlySpan<char> piece)
    {
        var text = new StringBuilder();
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range];
            text.Append(IsName(word) && random.NextDouble() < Share ? words[random.Next(words.Length)] : word).Append(' ');
        }
        return text.ToString();
    }

    private static bool IsName(ReadOnlySpan<char> word) => word.Length > 3 && char.IsUpper(word[0]) && char.IsLower(word[1]);
}
