using System.Collections.Frozen;
using System.Text;

namespace Zegsman.Registry.Lookup;

/// <summary>
/// What names and titles are compared by: their words without case, marks, hyphens, points and the small words between them, so that
/// "Secretaris-generaal van de VN" and "secretaris generaal VN" are the same.
/// </summary>
internal static class NameKey
{
    private static readonly FrozenSet<string> Small =
        new[] { "de", "het", "der", "den", "van", "voor", "t", "the", "of", "for" }.ToFrozenSet(StringComparer.Ordinal);

    public static string Of(string text) => string.Join(' ', Words(text));

    /// <summary>The words; small ones only where there are no others.</summary>
    public static string[] Words(string text)
    {
        var all = Split(text);
        var words = all.Where(w => !Small.Contains(w)).ToArray();
        return words.Length > 0 ? words : [.. all];
    }

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F' || char.IsSurrogate(c)) Letters.Append(word, c);
            else if (c is '\'' or '’' or '.')
            {
                // "U.S." is "us" and "Ya'alon" one word, but the s of "France's" belongs to no name.
                if (c != '.' && word.Length > 1 && IsPossessive(text, i + 1)) i++;
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }

    private static bool IsPossessive(string text, int at) =>
        at < text.Length && text[at] is 's' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
