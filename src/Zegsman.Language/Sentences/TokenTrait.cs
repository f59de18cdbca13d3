using Zegsman.Language.Tokenization;
using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Sentences;

/// <summary>What kind of token stands at a possible border between sentences.</summary>
internal enum TokenClass : byte
{
    Edge,
    Word,
    Initials,
    Title,
    Abbreviation,
    Number,
    Stop,
    Question,
    Exclamation,
    Ellipsis,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Slash,
    OpeningQuote,
    ClosingQuote,
    OpeningBracket,
    ClosingBracket,
    Bullet,
    Address,
    Face,
    Line,
    Other,
}

/// <summary>How a word is written.</summary>
internal enum TokenShape : byte
{
    None,
    Lower,
    Capital,
    Upper,
    Letter,
    Mixed,
    Digits,
}

/// <summary>What the sentence splitter knows of one token.</summary>
internal readonly record struct TokenTrait(TokenClass Class, TokenShape Shape, byte Tag, uint Hash, uint Ending, bool SpaceBefore)
{
    public bool IsOpening => Class is TokenClass.OpeningQuote or TokenClass.OpeningBracket;

    public bool IsClosing => Class is TokenClass.ClosingQuote or TokenClass.ClosingBracket;

    /// <summary>A word that can be a predicate or part of one.</summary>
    public bool IsVerb => Tag is 4 or 16;

    public static TokenTrait Of(string text, TextSpan span, bool joins, TextSpan paragraph, Abbreviations abbreviations, SentenceLexicon lexicon, ref bool straightOpen)
    {
        var spaceBefore = span.Start == paragraph.Start || char.IsWhiteSpace(text[span.Start - 1]);
        var word = text.AsSpan(span.Start, span.Length);
        var kind = At(text, span.Start, span.End, out _);
        var (hash, ending) = Hashes(word);
        if (kind is CharacterKind.Letter or CharacterKind.Mark)
        {
            return new(joins ? TokenClass.Word : WordClass(word, abbreviations), ShapeOf(word), lexicon.TagOf(hash, ending), hash, ending, spaceBefore);
        }
        if (kind == CharacterKind.Digit) return new(TokenClass.Number, TokenShape.Digits, 9, (uint)Math.Min(word.Length, 8), hash, spaceBefore);
        var spaceAfter = span.End >= paragraph.End || char.IsWhiteSpace(text[span.End]);
        return new(MarkClass(text, span, spaceBefore, spaceAfter, ref straightOpen), word.Length > 1 ? ShapeOf(word) : TokenShape.None, 13, hash, (uint)Math.Min(word.Length, 4), spaceBefore);
    }

    private static TokenClass WordClass(ReadOnlySpan<char> word, Abbreviations abbreviations)
    {
        if (word[^1] != '.') return word.IndexOfAny('@', '/') > 0 || word.IndexOf('.') > 2 ? TokenClass.Address : TokenClass.Word;
        return abbreviations.KindOf(word) switch
        {
            AbbreviationKind.Initials => TokenClass.Initials,
            AbbreviationKind.Title => TokenClass.Title,
            _ => TokenClass.Abbreviation,
        };
    }

    private static TokenClass MarkClass(string text, TextSpan span, bool spaceBefore, bool spaceAfter, ref bool straightOpen)
    {
        var c = text[span.Start];
        var more = span.Length > 1;
        switch (c)
        {
            case '.':
                return !more ? TokenClass.Stop : text[span.Start + 1] is '?' or '!' ? TokenClass.Question : char.IsLetter(text[span.Start + 1]) ? TokenClass.Address : TokenClass.Ellipsis;
            case '…':
                return TokenClass.Ellipsis;
            case '?':
                return TokenClass.Question;
            case '!':
                return TokenClass.Exclamation;
            case ';' when !more:
                return TokenClass.Semicolon;
            case ':' when !more:
                return TokenClass.Colon;
            case ',' when !more:
                return TokenClass.Comma;
            case '/' when !more:
                return TokenClass.Slash;
            case '(' or '[' or '{' when !more:
                return TokenClass.OpeningBracket;
            case ')' or ']' or '}' when !more:
                return TokenClass.ClosingBracket;
            case '"':
                straightOpen = spaceBefore == spaceAfter ? !straightOpen : spaceBefore;
                return straightOpen ? TokenClass.OpeningQuote : TokenClass.ClosingQuote;
            case '“' or '„' or '«' or '‹' or '‘' or '‚' or '`' or ',':
                return !spaceBefore && spaceAfter && c is '“' or '‘' ? TokenClass.ClosingQuote : TokenClass.OpeningQuote;
            case '”' or '’' or '»' or '›' or '\'' or '´':
                if (more && char.IsLetterOrDigit(text[span.End - 1])) return TokenClass.Word;
                return spaceBefore && !spaceAfter ? TokenClass.OpeningQuote : TokenClass.ClosingQuote;
            case '-' or '–' or '—' when span.Length <= 2 && !char.IsLetterOrDigit(text[span.End - 1]):
                return TokenClass.Dash;
            case '•' or '*' or '·' or '▪' or '●' or '■' or '►' or '>' or '○' or '◦' when !more:
                return TokenClass.Bullet;
            case '@' or '#' when more:
                return TokenClass.Address;
            case ':' or ';' or '=' or '^':
                return TokenClass.Face;
            default:
                if (char.IsLetterOrDigit(text[span.End - 1])) return TokenClass.Word;
                return span.Length >= 3 && c < 128 ? TokenClass.Line : TokenClass.Other;
        }
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        var (upper, lower, digits) = (0, 0, 0);
        var first = '\0';
        foreach (var c in word[..Math.Min(word.Length, 24)])
        {
            if (first == '\0' && char.IsLetterOrDigit(c)) first = c;
            if (char.IsUpper(c)) upper++;
            else if (char.IsDigit(c)) digits++;
            else if (char.IsLetter(c)) lower++;
        }
        if (upper + lower == 0) return digits > 0 ? TokenShape.Digits : TokenShape.None;
        if (upper == 0) return TokenShape.Lower;
        if (!char.IsUpper(first)) return TokenShape.Mixed;
        if (upper == 1 && lower == 0) return TokenShape.Letter;
        return lower == 0 ? TokenShape.Upper : TokenShape.Capital;
    }

    /// <summary>The word's hash without regard to case, and that of its last three characters.</summary>
    private static (uint Word, uint Ending) Hashes(ReadOnlySpan<char> word)
    {
        var (hash, ending) = (2166136261u, 2166136261u);
        if (word.Length > 32) word = word[^32..];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            c = c < 128 ? (char)(char.IsAsciiLetterUpper(c) ? c | 32 : c) : char.ToLowerInvariant(c);
            if (c == '’') c = '\'';
            hash = (hash ^ c) * 16777619;
            if (i >= word.Length - 3) ending = (ending ^ c) * 16777619;
        }
        return (hash, ending);
    }
}
