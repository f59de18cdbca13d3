using System.Globalization;

namespace Zegsman.Language.Tokenization;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterKind : byte
{
    Symbol,
    White,
    Letter,
    Digit,

    /// <summary>A combining mark or an invisible format character: belongs to whatever stands before it.</summary>
    Mark,
}

/// <summary>Kinds of characters, read code point by code point so that no surrogate pair is ever split.</summary>
internal static class Characters
{
    private static readonly CharacterKind[] ascii = [.. Enumerable.Range(0, 128).Select(c => KindOf(CharUnicodeInfo.GetUnicodeCategory((char)c), (char)c))];

    /// <summary>The kind of the code point at <paramref name="at"/> and its length in UTF-16 code units; a lone surrogate is a symbol.</summary>
    public static CharacterKind At(string text, int at, int end, out int length)
    {
        var c = text[at];
        length = 1;
        if (c < 128) return ascii[c];
        if (!char.IsSurrogate(c)) return KindOf(CharUnicodeInfo.GetUnicodeCategory(c), c);
        if (!char.IsHighSurrogate(c) || at + 1 >= end || !char.IsLowSurrogate(text[at + 1])) return CharacterKind.Symbol;
        length = 2;
        return KindOf(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1])), '\0');
    }

    public static bool IsLetterAt(string text, int at, int end) => at < end && At(text, at, end, out _) == CharacterKind.Letter;

    public static bool IsDigitAt(string text, int at, int end) => at < end && At(text, at, end, out _) == CharacterKind.Digit;

    public static bool IsLetterOrDigitAt(string text, int at, int end) =>
        at < end && At(text, at, end, out _) is CharacterKind.Letter or CharacterKind.Digit;

    /// <summary>The end of the run of letters, digits and marks that begins at <paramref name="at"/>; at itself when there is none.</summary>
    public static int RunEnd(string text, int at, int end)
    {
        while (at < end && At(text, at, end, out var length) is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark) at += length;
        return at;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´' or '‘' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static CharacterKind KindOf(UnicodeCategory category, char c) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format => CharacterKind.Mark,
        _ => char.IsWhiteSpace(c) ? CharacterKind.White : CharacterKind.Symbol,
    };
}
