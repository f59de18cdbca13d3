using System.Globalization;

namespace Zegsman.Articles.Json;

/// <summary>Mends JSON whose strings hold half a surrogate pair, as cut-off texts do, or U+0000.</summary>
internal static class JsonText
{
    private const string Replacement = "fffd";

    /// <summary>
    /// The JSON with "\uFFFD" for every escaped half of a pair and U+0000, so that all strings can be read and kept, and no offset moves.
    /// </summary>
    public static string Mend(string json)
    {
        char[]? mended = null;
        for (var i = json.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i < json.Length; i++)
        {
            if (json[i] != '\\') continue;
            if (Escaped(json, i) is not { } unit)
            {
                i++;
                continue;
            }
            var isPair = char.IsHighSurrogate(unit) && Escaped(json, i + 6) is { } low && char.IsLowSurrogate(low);
            if (unit == 0 || (char.IsSurrogate(unit) && !isPair)) Replacement.CopyTo(0, mended ??= json.ToCharArray(), i + 2, Replacement.Length);
            i += isPair ? 11 : 5;
        }
        return mended is null ? json : new string(mended);
    }

    /// <summary>The code unit that an escape such as "\u00e9" at <paramref name="at"/> stands for; null when there is none.</summary>
    private static char? Escaped(string json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
