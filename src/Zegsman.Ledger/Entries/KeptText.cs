using Zegsman.Articles.Json;

namespace Zegsman.Ledger.Entries;

/// <summary>
/// Texts as every engine keeps them: U+FFFD stands for U+0000, which PostgreSQL has no room for, and for half a surrogate pair, which no
/// text in UTF-8 has. Nothing moves by it.
/// </summary>
internal static class KeptText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        if (!text.Contains('\0') && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text;
        var kept = text.ToCharArray();
        for (var at = 0; at < kept.Length; at++)
        {
            if (char.IsSurrogatePair(text, at)) at++;
            else if (kept[at] == '\0' || char.IsSurrogate(kept[at])) kept[at] = Replacement;
        }
        return new string(kept);
    }

    /// <summary>The same for text in JSON, where such characters are escaped.</summary>
    public static string OfJson(string json) => json.Contains(@"\u0000", StringComparison.Ordinal) ? JsonText.Mend(json) : json;
}
