using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Tokenization;

/// <summary>Where a token of marks ends: punctuation, runs of one mark, faces made of marks, emoji.</summary>
internal static class Marks
{
    /// <summary>Marks of which lines and ornaments are drawn; so many of them together are one token.</summary>
    private static readonly SearchValues<char> drawing = SearchValues.Create("-=+*~_|<>#");

    private const int ShortestDrawing = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> faces = FrozenSet.ToFrozenSet(
        [":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":-p", ":O", ":o", ":/", ":-/", ":|", ":'(", "=)", "=(", "=D", "(:", "(-:", ">:(",
         "^_^", "-_-", "<3", "</3", "->", "-->", "<-", "<--", "=>", "<=", ">=", "==>", "XD", ":*", ":-*", "\\o/", "=/", ":\\", ";P", ";D"]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the token that begins with the mark at <paramref name="at"/>; always past at.</summary>
    public static int End(string text, int at, int end)
    {
        var face = FaceEnd(text, at, end);
        if (face > at) return face;
        var c = text[at];
        if (c >= 128 && !char.IsPunctuation(c)) return at + Math.Min(end - at, StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at)));
        var stop = at + 1;
        switch (c)
        {
            case '(' or ')' or '[' or ']' or '{' or '}' or '"' or ':' or ';' or '%' or '&' or '@' or '“' or '”' or '„' or '«' or '»' or '‹' or '›':
                break;
            case ',':
                // ",," opens a quotation; of three the first ends what went before
                if (stop < end && text[stop] == c && (stop + 1 >= end || text[stop + 1] != c)) stop++;
                break;
            case '.' or '!' or '?' or '…':
                while (stop < end && text[stop] == c) stop++;
                if (c is '!' or '?' || stop == at + 1) stop = SkipAll(text, stop, end);
                break;
            default:
                while (stop < end && text[stop] == c) stop++;
                var drawn = text.AsSpan(at, end - at).IndexOfAnyExcept(drawing);
                if (drawn < 0) drawn = end - at;
                if (drawn >= ShortestDrawing) stop = at + drawn;
                break;
        }
        while (stop < end && At(text, stop, end, out var length) == CharacterKind.Mark) stop += length;
        return stop;
    }

    /// <summary>Exclamation and question marks, with the full stop of "….".</summary>
    private static int SkipAll(string text, int at, int end)
    {
        if (text[at - 1] == '…' && at < end && text[at] == '.') at++;
        while (at < end && text[at] is '!' or '?') at++;
        return at;
    }

    private static int FaceEnd(string text, int at, int end)
    {
        if (text[at] >= 128) return at;
        for (var length = Math.Min(4, end - at); length > 1; length--)
        {
            if (!faces.Contains(text.AsSpan(at, length))) continue;
            return IsLetterOrDigitAt(text, at + length, end) || at + length < end && text[at + length] == text[at + length - 1] ? at : at + length;
        }
        return at;
    }
}
