using System.Collections.Frozen;
using System.Globalization;

namespace Zegsman.Ledger.Findings;

/// <summary>Which number a word is. "Een" and "one" are none: they are articles more often.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double> Named = Names(
        "twee two 2 drie three 3 vier four 4 vijf five 5 zes six 6 zeven seven 7 acht eight 8 negen nine 9 tien ten 10 elf eleven 11 twaalf twelve 12 "
        + "vijftien fifteen 15 twintig twenty 20 dertig thirty 30 veertig forty 40 vijftig fifty 50 zestig sixty 60 zeventig seventy 70 "
        + "tachtig eighty 80 negentig ninety 90 honderd hundred 100 duizend thousand 1000");

    /// <param name="text">The word as it is written.</param>
    /// <param name="form">The same, folded.</param>
    public static double? Value(ReadOnlySpan<char> text, string form)
    {
        if (!char.IsAsciiDigit(text[0])) return Named.TryGetValue(form, out var named) ? named : null;
        // Three digits after a mark are thousands in both languages: 14.500 and 14,500, but 3,1 and 3.1.
        var mark = text.LastIndexOfAny('.', ',');
        var isWhole = mark < 0 || text.Length - mark == 4;
        Span<char> digits = stackalloc char[32];
        var length = 0;
        for (var i = 0; i < text.Length && length < digits.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) digits[length++] = text[i];
            else if (text[i] is '.' or ',')
            {
                if (i == mark && !isWhole) digits[length++] = '.';
            }
            else return null;
        }
        return double.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static FrozenDictionary<string, double> Names(string table)
    {
        var items = table.Split(' ');
        return items.Index().Where(item => item.Index % 3 < 2)
            .ToFrozenDictionary(item => item.Item, item => double.Parse(items[item.Index - item.Index % 3 + 2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
