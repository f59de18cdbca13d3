using System.Collections.Frozen;

namespace Zegsman.Language.Quotations;

/// <summary>Finds the quotation marks of a paragraph and tells them from apostrophes, primes and decimal commas.</summary>
internal static class QuotationMarks
{
    // Written with a leading apostrophe: 's ochtends, 't Hart, 'n, 'k, 'm, 'r, 'ns; 'em, 'til, 'tis, 'twas, 'cause, '90s.
    private static readonly FrozenSet<string> Elisions = FrozenSet.ToFrozenSet(
        ["s", "t", "n", "k", "m", "r", "ns", "em", "til", "tis", "twas", "cause", "bout", "round"], StringComparer.OrdinalIgnoreCase);

    public static List<QuotationMark> Find(string text, TextSpan paragraph)
    {
        var marks = new List<QuotationMark>();
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var c = text[i];
            var next = i + 1 < paragraph.End ? text[i + 1] : ' ';
            var length = c is ',' or '\'' or '`' && next == c ? 2 : 1;
            if (c == ',' && length == 1) continue;
            if (Style(c, length) is not { } style) continue;
            var span = TextSpan.Of(i, length);
            var (before, after) = (i > paragraph.Start ? text[i - 1] : ' ', span.End < paragraph.End ? text[span.End] : ' ');
            i = span.End - 1;
            if (length == 1 && style == QuotationStyle.Single && IsApostrophe(text, paragraph, span.Start, before, after)) continue;
            if (Shape(c, length, before, after) is var (opens, closes, sure) && (opens || closes)) marks.Add(new(span, style, opens, closes, sure));
        }
        return marks;
    }

    private static QuotationStyle? Style(char c, int length) => c switch
    {
        '"' or '“' or '”' or '„' or '‟' or '＂' => QuotationStyle.Double,
        ',' or '`' or '\'' when length == 2 => QuotationStyle.Double,
        '\'' or '‘' or '’' or '‚' or '‛' or '`' or '´' => QuotationStyle.Single,
        '«' or '»' => QuotationStyle.Guillemet,
        '‹' or '›' => QuotationStyle.SingleGuillemet,
        _ => null,
    };

    /// <summary>What the glyph says, and for glyphs that say nothing what their neighbours say.</summary>
    private static (bool Opens, bool Closes, bool Sure) Shape(char c, int length, char before, char after)
    {
        var opening = IsBoundaryBefore(before) && !char.IsWhiteSpace(after);
        var closing = !char.IsWhiteSpace(before) && IsBoundaryAfter(after);
        // A mark set off by blanks on both sides, as in tokenised text, may do either.
        var afloat = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        return (c, length) switch
        {
            (',', 2) => (!char.IsLetterOrDigit(before), false, true),
            ('`', 2) or ('„', _) or ('‟', _) => (true, false, true),
            ('‚', _) => (opening, false, true),
            ('‘', _) or ('‛', _) => (true, false, true),
            // “ closes in „…“, as Germans and some Flemings write.
            ('“', _) => (opening || afloat || !closing, closing && !opening, true),
            ('”', _) => (opening, true, true),
            ('«', _) or ('‹', _) => (!closing || opening || afloat, closing && !opening, true),
            ('»', _) or ('›', _) => (opening && !closing, closing || afloat || !opening, true),
            ('\'', 2) => (opening, true, false),
            _ => (opening || afloat, closing || afloat, false),
        };
    }

    private static bool IsApostrophe(string text, TextSpan paragraph, int at, char before, char after)
    {
        var c = text[at];
        if (c is '‚' or '‛') return false;
        // Inside a word (foto's, don't, l'État) or before a year ('68). ‘ opens inside a word only after a joint such as ‘(’.
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) return true;
        if (char.IsDigit(before) && !char.IsLetterOrDigit(after)) return c is '\'' or '´' && !HasOpener(text, paragraph, at);
        if (char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after)) return false;
        var end = at + 1;
        while (end < paragraph.End && char.IsLetterOrDigit(text[end])) end++;
        var word = text.AsSpan(at + 1, end - at - 1);
        if (word.Length > 5) return false;
        // '68 and '90s, but not '68 jaar oud' …: a year of two digits.
        if (char.IsDigit(after)) return word.Length is 2 or 3 && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        // 't Is mooi' is rarer than 't Hart: the elision wins. One closed at once ('s') is a quoted letter.
        return Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && (end >= paragraph.End || text[end] is not ('\'' or '’'));
    }

    /// <summary>Whether an opening ' stands before in the paragraph within a short distance: then a digit can end a quotation ('90').</summary>
    private static bool HasOpener(string text, TextSpan paragraph, int at)
    {
        const int Far = 400;
        for (var i = at - 1; i >= Math.Max(paragraph.Start, at - Far); i--)
        {
            if (text[i] is '\'' or '‘') return !char.IsLetterOrDigit(i > paragraph.Start ? text[i - 1] : ' ');
        }
        return false;
    }

    private static bool IsBoundaryBefore(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '|' or ':' or '•'
        or '"' or '“' or '”' or '„' or '\'' or '‘' or '«' or '»' or '‹' or ',' or '.' or '…' or '>' or '*';

    private static bool IsBoundaryAfter(char c) => char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c is not ('„' or '“' or '‘' or '(' or '[' or '{'))
        || char.IsSymbol(c) || char.IsSurrogate(c);
}
