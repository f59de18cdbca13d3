using System.Text;

namespace Zegsman.Cli;

/// <summary>
/// Makes any text harmless on a terminal. An article, its id or a file's name may hold escape sequences, which would move the
/// cursor or worse, and marks that turn the direction of all that follows. Both are made visible.
/// </summary>
internal static class SafeText
{
    /// <summary>The text on one line: line ends and tabs become blanks, control characters visible signs.</summary>
    public static string OneLine(string text)
    {
        var first = 0;
        while (first < text.Length && IsHarmless(text[first])) first++;
        if (first == text.Length) return text;

        var safe = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i)) safe.Append(text[i]).Append(text[++i]);
            else safe.Append(Shown(text[i]));
        }
        return safe.ToString();
    }

    private static bool IsHarmless(char c) => c is >= ' ' and < '\u007F' or >= '\u00A0' and < '\u0600' and not '\u00AD';

    private static char Shown(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        >= '\u0080' and < '\u00A0' => '\uFFFD',
        '\u00AD' => '-',
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => '\uFFFD',
        _ when char.IsSurrogate(c) => '\uFFFD',
        _ => c,
    };
}
