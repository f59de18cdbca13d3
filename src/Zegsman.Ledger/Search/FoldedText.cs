using System.Text;
using Zegsman.Registry.Lookup;

namespace Zegsman.Ledger.Search;

/// <summary>
/// Text as it is looked for: its words in lower case without marks, parted by single blanks. Whatever is no letter or digit parts words, and
/// a word of more than 200 letters is known by those.
/// </summary>
internal static class FoldedText
{
    // More than any word has, and less than any index takes.
    private const int MostLetters = 200;

    /// <summary>The folded words; empty when there is no letter or digit.</summary>
    public static string Of(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        Append(folded, text);
        return folded.ToString();
    }

    /// <summary>Adds the folded words of a text to others.</summary>
    public static void Append(StringBuilder folded, ReadOnlySpan<char> text)
    {
        var (isInside, start) = (false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (!isInside && folded.Length > 0) folded.Append(' ');
                if (!isInside) start = folded.Length;
                isInside = true;
                if (folded.Length - start >= MostLetters) continue;
                if (rune.IsBmp) Letters.Append(folded, (char)rune.Value);
                else folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            // A mark of its own belongs to the letter before it.
            else if (rune.Value is < 0x0300 or > 0x036F) isInside = false;
        }
    }
}
