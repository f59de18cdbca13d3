using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Tokenization;

/// <summary>Where a word ends: letters and digits, with the apostrophes, hyphens, full stops and the like that stand inside it.</summary>
internal static class Words
{
    /// <summary>How far a bracket inside a word is followed: "bezwaar(tje)".</summary>
    private const int LongestBracket = 20;

    /// <summary>The end of the word that begins at <paramref name="start"/>, without a full stop after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="at">From where it is read on: start, or past what is known to belong to it.</param>
    /// <param name="end">The end of the stretch without white space.</param>
    /// <param name="rules">The language's conventions.</param>
    public static int End(string text, int start, int at, int end, TokenRules rules)
    {
        var piece = at;
        while (true)
        {
            var stop = RunEnd(text, piece, end);
            if (stop >= end) return stop;
            var next = Joined(text, start, piece, stop, end, rules);
            if (next == stop) return stop;
            if (next >= end || !IsLetterOrDigitAt(text, next, end) && !IsJoiner(text[next])) return next;
            piece = next;
        }
    }

    /// <summary>Past the joiner at <paramref name="stop"/> when the word goes on over it; else stop itself.</summary>
    private static int Joined(string text, int start, int piece, int stop, int end, TokenRules rules)
    {
        var c = text[stop];
        var goesOn = IsLetterOrDigitAt(text, stop + 1, end);
        if (IsApostrophe(c)) return goesOn && stop > start && c != '‘' ? stop + 1 : stop;
        if (IsHyphen(c)) return rules.PartsWords ? goesOn && IsPrefix(text, piece, stop, rules) ? stop + 1 : stop : OverHyphen(text, start, stop, end, rules);
        switch (c)
        {
            case '.':
                return OverStop(text, start, piece, stop, end, rules);
            case '&' or '_' or '*' or '@':
                return goesOn && stop > piece ? stop + 1 : stop;
            case '/' or '+':
                return goesOn && stop > piece && (!rules.PartsWords || IsSlashed(text, start, stop, end, rules)) ? stop + 1 : stop;
            case '$':
                return stop - start <= 3 && char.IsUpper(text[start]) || goesOn && stop > piece ? stop + 1 : stop;
            case '(':
                return rules.PartsWords ? stop : OverBracket(text, stop, end);
            case '!':
                return !rules.PartsWords && stop + 2 < end && IsHyphen(text[stop + 1]) && IsLetterAt(text, stop + 2, end) ? stop + 2 : stop;
            case '%':
                return !rules.PartsWords && stop > start && IsDigitAt(text, stop - 1, end) ? stop + 1 : stop;
            default:
                return stop;
        }
    }

    private static bool IsSlashed(string text, int start, int stop, int end, TokenRules rules) =>
        rules.Slashed.Contains(text.AsSpan(start, RunEnd(text, stop + 1, Math.Min(end, stop + 5)) - start));

    private static bool IsJoiner(char c) => IsHyphen(c) || c is '(' or '/';

    private static bool IsPrefix(string text, int piece, int stop, TokenRules rules) => rules.Prefixes.Contains(text.AsSpan(piece, stop - piece));

    /// <summary>Dutch: "Noord-Ierse", "mond- en klauwzeer", "1968-'69", "'s-Gravelandseweg" after a street's name.</summary>
    private static int OverHyphen(string text, int start, int stop, int end, TokenRules rules)
    {
        var next = stop + 1;
        if (next >= end) return stop > start ? next : stop;
        if (IsLetterOrDigitAt(text, next, end)) return next;
        if (IsApostrophe(text[next])) return IsElision(text, next, end, rules) || IsDigitAt(text, next + 1, end) ? next + 1 : stop;
        return stop > start && text[next] is ',' or ';' or ')' or '/' ? next : stop;
    }

    /// <summary>Whether the apostrophe at <paramref name="at"/> begins a word such as 't or 'em.</summary>
    public static bool IsElision(string text, int at, int end, TokenRules rules)
    {
        var stop = RunEnd(text, at + 1, Math.Min(end, at + 7));
        return stop > at + 1 && rules.Elisions.Contains(text.AsSpan(at + 1, stop - at - 1));
    }

    /// <summary>A full stop inside a word: "U.S", "v.Chr", "M.G.Schmidt", "St.-Jan", "a.r.-fractie".</summary>
    private static int OverStop(string text, int start, int piece, int stop, int end, TokenRules rules)
    {
        var next = stop + 1;
        if (next >= end || stop == piece) return stop;
        if (IsHyphen(text[next])) return !rules.PartsWords && IsLetterAt(text, next + 1, end) && stop - piece <= 4 ? next + 1 : stop;
        if (!IsLetterAt(text, next, end) || !char.IsLetter(text[stop - 1])) return stop;
        var after = RunEnd(text, next, Math.Min(end, next + 16));
        if (!rules.PartsWords && after - next == 1 && stop - piece == 2) return next;
        if (stop - piece == 1 && (after - next == 1 || !rules.PartsWords && char.IsUpper(text[piece]))) return next;
        return after < end && text[after] == '.' && rules.Abbreviations.KindOf(text.AsSpan(start, after + 1 - start)) != AbbreviationKind.None ? next : stop;
    }

    /// <summary>Dutch: letters in brackets against or inside a word, "schilder(s)", "dam(men)plan".</summary>
    private static int OverBracket(string text, int open, int end)
    {
        var close = RunEnd(text, open + 1, Math.Min(end, open + LongestBracket));
        return close > open + 1 && IsLetterAt(text, open + 1, end) && close < end && text[close] == ')' ? close + 1 : open;
    }
}
