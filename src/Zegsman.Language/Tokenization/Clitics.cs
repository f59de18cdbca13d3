using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Tokenization;

/// <summary>Parts an English word into the words it is made of: "don't" into "do" and "n't", "Bush's" into "Bush" and "'s".</summary>
internal static class Clitics
{
    private const int LongestContraction = 8;

    public static void Add(string text, TextSpan word, TokenRules rules, Tokens tokens)
    {
        if (rules.Contractions.TryGetValue(text.AsSpan(word.Start, word.Length), out var cuts) && !IsAcronym(text, word))
        {
            var from = word.Start;
            foreach (var cut in cuts)
            {
                Add(tokens, from, word.Start + cut, from > word.Start);
                from = word.Start + cut;
            }
            Add(tokens, from, word.End, joins: true);
            return;
        }
        AddParts(text, word.Start, word.End, tokens);
    }

    private static void AddParts(string text, int start, int end, Tokens tokens)
    {
        var cut = CliticStart(text, start, end);
        // "couldn't've" has two; no word has more
        var first = cut > start ? CliticStart(text, start, cut) : cut;
        if (first > start && first < cut) Add(tokens, start, first, joins: false);
        if (cut > start) Add(tokens, first > start && first < cut ? first : start, cut, joins: first > start && first < cut);
        Add(tokens, cut, end, joins: cut > start);
    }

    /// <summary>Where the clitic at the word's end begins; start when there is none.</summary>
    private static int CliticStart(string text, int start, int end)
    {
        for (var at = end - 1; at > start && at >= end - 3; at--)
        {
            if (!IsApostrophe(text[at])) continue;
            var letters = text.AsSpan(at + 1, end - at - 1);
            if (letters.Equals("t", StringComparison.OrdinalIgnoreCase)) return at - 1 > start && text[at - 1] is 'n' or 'N' ? at - 1 : start;
            return char.IsLetter(text[at - 1]) && IsClitic(letters) ? at : start;
        }
        return start;
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters is "s" or "S" or "m" or "M" or "d" or "D" or "re" or "RE" or "ve" or "VE" or "ll" or "LL";

    private static bool IsAcronym(string text, TextSpan word) => word.Length is < 4 or > LongestContraction && char.IsUpper(text[word.Start + 1]);

    private static void Add(Tokens tokens, int start, int end, bool joins)
    {
        tokens.Spans.Add(new TextSpan(start, end));
        tokens.Joins.Add(joins);
    }
}
