using System.Collections.Frozen;

namespace Zegsman.Language.Quotations;

/// <summary>
/// Tells marks that set a word apart (a scare quote, a nickname, a title of a work) from marks around somebody's words, as far as the
/// surface allows: short, no sentence of its own, and introduced as a name or written as a title.
/// </summary>
internal static class ScareQuotes
{
    private const int MaxWords = 5;
    private const int MaxLength = 80;

    private static readonly FrozenSet<string> NameIntroductions = FrozenSet.ToFrozenSet(
        [
            "zogenaamde", "zogenaamd", "zogeheten", "zogenoemde", "bijgenaamd", "genaamd", "getiteld", "geheten", "alias", "bijnaam", "titel", "naam", "woord", "term", "begrip",
            "boek", "film", "lied", "roman", "album", "programma", "serie", "tentoonstelling", "rubriek", "campagne", "project",
            "so-called", "nicknamed", "dubbed", "titled", "entitled", "named", "aka", "nickname", "title", "word", "term", "phrase",
            "book", "movie", "song", "novel", "program", "series", "show", "episode",
        ], StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text, TextSpan paragraph, TextSpan span, TextSpan inner)
    {
        if (inner.IsEmpty) return true;
        if (inner.Length > MaxLength) return false;
        var words = inner.In(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxWords || text[inner.End - 1] is '.' or '!' or '?' or ',' or '…') return false;
        var start = Math.Max(paragraph.Start, span.Start - MaxLength);
        var before = text.AsSpan(start, span.Start - start).TrimEnd();
        if (before.Length == 0 || before[^1] is ':' or ',' or '.') return false;
        var lastWord = before[(before.LastIndexOf(' ') + 1)..];
        if (NameIntroductions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lastWord)) return true;
        // "Hard Hats for Hillary": two or more words in capitals, as titles are written.
        return words.Length > 1 && words.Count(w => char.IsUpper(w[0])) is var capitals && capitals > 1 && capitals * 2 > words.Length;
    }
}
