using System.Buffers;
using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Tokenization;

/// <summary>Walks once through a paragraph and adds its tokens.</summary>
internal ref struct TokenScanner(string text, TextSpan paragraph, TokenRules rules, Tokens tokens)
{
    private static readonly SearchValues<char> addressMarks = SearchValues.Create("@.#:");

    /// <summary>Whether a single quotation mark stands open, straight or curled: then one after an s closes it and is no genitive.</summary>
    private bool straightOpen, curledOpen;

    /// <summary>Whether the paragraph has a token already.</summary>
    private readonly bool FollowsToken => tokens.Spans.Count > 0 && tokens.Spans[^1].Start >= paragraph.Start;

    public void Scan()
    {
        var at = paragraph.Start;
        while (at < paragraph.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < paragraph.End && !char.IsWhiteSpace(text[end])) end++;
            ScanChunk(at, end);
            at = end;
        }
    }

    /// <summary>Adds the tokens of a stretch without white space.</summary>
    private void ScanChunk(int start, int end)
    {
        var mayBeAddress = end - start > 2 && text.AsSpan(start, end - start - 1).IndexOfAny(addressMarks) >= 0;
        for (var at = start; at < end;)
        {
            var kind = At(text, at, end, out _);
            if (mayBeAddress && (kind != CharacterKind.Symbol || text[at] is '@' or '#') && WebAddresses.End(text, at, end) is var address && address > at)
            {
                Add(at, address);
                at = address;
                continue;
            }
            at = kind switch
            {
                CharacterKind.Letter or CharacterKind.Mark => AddWord(at, Words.End(text, at, at, end, rules), end),
                CharacterKind.Digit => AddWord(at, Numbers.End(text, at, end, rules), end),
                _ => AddMark(start, at, end),
            };
        }
    }

    /// <summary>Adds a word with the full stop that belongs to it, and its parts where it has any.</summary>
    private int AddWord(int at, int stop, int end)
    {
        if (stop < end && text[stop] == '.' && KeepsStop(at, stop, end))
        {
            Add(at, stop + 1);
            return stop + 1;
        }
        if (rules.PartsWords)
        {
            Clitics.Add(text, new TextSpan(at, stop), rules, tokens);
            return stop;
        }
        if (rules != TokenRules.Of(TextLanguage.Other) && IsGenitive(stop, end)) stop++;
        Add(at, stop);
        return stop;
    }

    private readonly bool KeepsStop(int at, int stop, int end)
    {
        if (stop + 1 < end && text[stop + 1] == '.') return false;
        var next = stop + 1;
        while (next < paragraph.End && char.IsWhiteSpace(text[next])) next++;
        return rules.Abbreviations.KindOf(text.AsSpan(at, stop + 1 - at)) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.Number => IsDigitAt(text, next, paragraph.End) || FollowsToken && char.IsAsciiDigit(text[tokens.Spans[^1].End - 1]),
            AbbreviationKind.Inner => next < paragraph.End && !char.IsUpper(text[next]),
            AbbreviationKind.Initials => stop - at > 1 || next < paragraph.End && (text[at] != 'I' || !rules.PartsWords || char.IsUpper(text[next])),
            _ => true,
        };
    }

    /// <summary>A lone apostrophe after a final s: "Peters' huis", "the parents' house".</summary>
    private readonly bool IsGenitive(int stop, int end) =>
        stop < end && text[stop] is '\'' or '’' && text[stop - 1] is 's' or 'S' or 'x' or 'z' or 'Z' or 'X'
        && !(text[stop] == '\'' ? straightOpen : curledOpen) && !IsLetterOrDigitAt(text, stop + 1, end) && !(stop + 1 < end && text[stop + 1] == text[stop]);

    private int AddMark(int start, int at, int end)
    {
        var c = text[at];
        if (IsApostrophe(c)) return AddApostrophe(start, at, end);
        var stop = Marks.End(text, at, end);
        if (stop == at + 1 && (at == start || text[at - 1] == '(')) stop = PrefixedEnd(at, end);
        Add(at, stop);
        return stop;
    }

    /// <summary>A hyphen, sign or bracket that belongs to the word after it: "-scenaristen", "+64,68", "(ex-)inwoners".</summary>
    private readonly int PrefixedEnd(int at, int end)
    {
        var next = at + 1;
        if (text[at] is '+' or '-' && IsDigitAt(text, next, end) && (text[at] == '+' || !rules.PartsWords)) return Numbers.End(text, next, end, rules);
        if (rules.PartsWords) return next;
        if (text[at] == '-' && FollowsToken && IsLetterAt(text, next, end)) return Words.End(text, at, next, end, rules);
        if (text[at] != '(') return next;
        var close = RunEnd(text, next, Math.Min(end, next + 20));
        if (close < end && text[close] == '-') close++;
        return close > next && close + 1 < end && text[close] == ')' && IsLetterAt(text, close + 1, end) ? Words.End(text, at, close + 1, end, rules) : next;
    }

    private int AddApostrophe(int start, int at, int end)
    {
        var stop = at + 1;
        var c = text[at];
        var begins = at == start || !IsLetterOrDigitAt(text, at - 1, end);
        if (begins && Words.IsElision(text, at, end, rules) || begins && IsYear(at, end))
        {
            stop = Words.End(text, at, stop, end, rules);
        }
        else if (stop < end && text[stop] == c)
        {
            stop++;
        }
        else if (!begins && rules.PartsWords && IsGenitive(at, end))
        {
            Add(at, stop, joins: true);
            return stop;
        }
        else
        {
            if (c == '\'') straightOpen = begins && stop < end && (at == start || !straightOpen);
            else curledOpen = begins && stop < end && (at == start || !curledOpen);
        }
        Add(at, stop);
        return stop;
    }

    /// <summary>"'98" after a word; after a mark it is a quotation that opens with a number.</summary>
    private readonly bool IsYear(int at, int end) =>
        FollowsToken && char.IsLetterOrDigit(text[tokens.Spans[^1].End - 1])
        && IsDigitAt(text, at + 1, end) && IsDigitAt(text, at + 2, end) && !IsDigitAt(text, at + 3, end);

    private readonly void Add(int start, int end, bool joins = false)
    {
        tokens.Spans.Add(new TextSpan(start, end));
        tokens.Joins.Add(joins);
    }
}
