namespace Zegsman.Registry.Lookup;

/// <summary>Letters without case and without marks: "É" and "ę" are "e", "ß" is "ss".</summary>
internal static class Letters
{
    // One plain letter for each of U+0100 to U+017F, and of U+00E0 to U+00FF.
    private const string ExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo/ouuuuyty";

    /// <summary>Writes a letter's plain form; nothing for a mark that stands on the letter before it.</summary>
    public static void Append(System.Text.StringBuilder text, char letter)
    {
        switch (letter)
        {
            case < '\u0080': text.Append(char.ToLowerInvariant(letter)); break;
            case 'ß' or 'ẞ': text.Append("ss"); break;
            case 'æ' or 'Æ': text.Append("ae"); break;
            case 'œ' or 'Œ': text.Append("oe"); break;
            case 'ĳ' or 'Ĳ': text.Append("ij"); break;
            case 'þ' or 'Þ': text.Append("th"); break;
            case >= '\u00C0' and <= '\u00FF': text.Append(Latin1[letter & 0x1F]); break;
            case >= '\u0100' and <= '\u017F': text.Append(ExtendedA[letter - '\u0100']); break;
            case 'ș' or 'Ș': text.Append('s'); break;
            case 'ț' or 'Ț': text.Append('t'); break;
            case 'ơ' or 'Ơ': text.Append('o'); break;
            case 'ư' or 'Ư': text.Append('u'); break;
            case 'ə' or 'Ə': text.Append('e'); break;
            case >= '\u1EA0' and <= '\u1EF9': text.Append(Vietnamese(letter)); break;
            case >= '\u0300' and <= '\u036F': break;
            default: text.Append(char.ToLowerInvariant(letter)); break;
        }
    }

    private static char Vietnamese(char letter) => letter switch
    {
        <= '\u1EB7' => 'a',
        <= '\u1EC7' => 'e',
        <= '\u1ECB' => 'i',
        <= '\u1EE3' => 'o',
        <= '\u1EF1' => 'u',
        _ => 'y',
    };
}
