using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Tokenization;

/// <summary>Where a number ends: amounts, times, dates, scores, telephone numbers, and in Dutch what is written against them.</summary>
internal static class Numbers
{
    /// <summary>The end of the token that begins with the digit at <paramref name="at"/>.</summary>
    public static int End(string text, int at, int end, TokenRules rules)
    {
        var stop = DigitsEnd(text, at, end);
        var groups = false;
        while (stop + 1 < end && IsDigitAt(text, stop + 1, end) && JoinsDigits(text, at, stop, end, rules, groups))
        {
            groups |= text[stop] is '/' or '-';
            stop = DigitsEnd(text, stop + 1, end);
        }
        if (stop >= end) return stop;
        if (rules.PartsWords)
        {
            var letters = RunEnd(text, stop, end);
            return letters == stop && !IsApostrophe(text[stop]) || rules.Units.Contains(text.AsSpan(stop, letters - stop)) ? stop : Words.End(text, at, stop, end, rules);
        }
        if (stop + 1 < end && text[stop] is ',' or '.' && text[stop + 1] == '-') return RoundAmountEnd(text, stop, end);
        return Words.End(text, at, stop, end, rules);
    }

    private static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && At(text, at, end, out var length) is CharacterKind.Digit or CharacterKind.Mark) at += length;
        return at;
    }

    private static bool JoinsDigits(string text, int start, int at, int end, TokenRules rules, bool groups) => text[at] switch
    {
        '.' or ',' or ':' => true,
        '/' => !rules.PartsWords || at - start <= 2 || groups,
        '-' => !rules.PartsWords || groups || IsTelephoneOrDate(text, start, at, end),
        _ => false,
    };

    /// <summary>
    /// English parts a range or a score (3-0, 1998-2001) at its hyphen but keeps telephone numbers, postal codes and dates: three groups of
    /// digits or more, or a last group of four after one, three or more than four.
    /// </summary>
    private static bool IsTelephoneOrDate(string text, int start, int at, int end)
    {
        var stop = DigitsEnd(text, at + 1, Math.Min(end, at + 8));
        if (stop + 1 < end && text[stop] == '-' && IsDigitAt(text, stop + 1, end)) return true;
        return stop - at - 1 == 4 && at - start is 1 or 3 or > 4;
    }

    /// <summary>"25,-", "24.600,--", "11.-".</summary>
    private static int RoundAmountEnd(string text, int stop, int end)
    {
        var next = stop + 1;
        while (next < end && text[next] == '-') next++;
        return IsLetterOrDigitAt(text, next, end) ? stop : next;
    }
}
