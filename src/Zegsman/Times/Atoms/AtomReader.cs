using Zegsman.Language;
using Zegsman.Times.Words;

namespace Zegsman.Times.Atoms;

/// <summary>Takes a stretch of text apart into atoms.</summary>
internal static class AtomReader
{
    private const int LongestNumber = 9;

    public static List<Atom> Read(string text, TextSpan stretch, TimeWords words)
    {
        var atoms = new List<Atom>();
        var glued = false;
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                glued = false;
                at++;
                continue;
            }
            var end = End(text, at, stretch.End);
            var span = new TextSpan(at, end);
            atoms.Add(char.IsLetter(text[at]) ? new Atom(span, glued, '\0', -1, 0, words.Find(text.AsSpan(at, end - at)))
                : char.IsAsciiDigit(text[at]) ? new Atom(span, glued, '\0', Number(text.AsSpan(at, end - at)), end - at, TimeWord.None)
                : new Atom(span, glued, text[at], -1, 0, TimeWord.None));
            glued = true;
            at = end;
        }
        return atoms;
    }

    private static int End(string text, int at, int stop)
    {
        var end = at + 1;
        if (char.IsLetter(text[at]))
        {
            while (end < stop && char.IsLetter(text[end])) end++;
        }
        else if (char.IsAsciiDigit(text[at]))
        {
            while (end < stop && char.IsAsciiDigit(text[end])) end++;
        }
        else if (char.IsHighSurrogate(text[at]) && end < stop && char.IsLowSurrogate(text[end]))
        {
            end++;
        }
        return end;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        if (digits.Length > LongestNumber) return -1;
        var number = 0;
        foreach (var digit in digits) number = number * 10 + digit - '0';
        return number;
    }
}
