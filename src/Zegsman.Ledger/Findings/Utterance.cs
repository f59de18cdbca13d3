using System.Globalization;
using Zegsman.Language;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Findings;

/// <summary>The words of what was said, parted into clauses.</summary>
internal sealed class Utterance
{
    private Utterance(List<Word> words) => Words = words;

    public IReadOnlyList<Word> Words { get; }

    /// <summary>Reads the words of a text; each is its own lemma until it is known.</summary>
    public static Utterance Read(string text)
    {
        var (words, clause) = (new List<Word>(), 0);
        for (var i = 0; i < text.Length;)
        {
            if (!IsPart(text, i))
            {
                if (text[i] is '.' or '!' or '?' or ';' or '\n' && words.Count > 0 && words[^1].Clause == clause) clause++;
                else if (text[i] == '%') words.Add(new Word(TextSpan.Of(i, 1), "procent", "procent", clause));
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (IsPart(text, i) || IsInNumber(text, i))) i++;
            var form = FoldedText.Of(text[start..i]);
            // A mark that belongs to no letter is no word.
            if (form.Length > 0) words.Add(new Word(new TextSpan(start, i), form, form, clause) { Number = NumberWords.Value(text.AsSpan(start, i - start), form) });
        }
        return new Utterance(words);
    }

    /// <summary>The same with the lemmas of its words.</summary>
    public Utterance With(Func<string, string> lemma) => new([.. Words.Select(w => w with { Lemma = lemma(w.Form) })]);

    private static bool IsPart(string text, int at) =>
        char.IsLowSurrogate(text[at]) ? at > 0 && char.IsHighSurrogate(text[at - 1]) && char.IsLetterOrDigit(text, at - 1)
        : char.IsLetterOrDigit(text, at) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;

    private static bool IsInNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}

/// <summary>A word of what was said.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Form">The word as it is looked for.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Clause">Which clause of the text it stands in: 0, 1, …</param>
internal sealed record Word(TextSpan Span, string Form, string Lemma, int Clause)
{
    /// <summary>The number that it is; null for any other word.</summary>
    public double? Number { get; init; }

    /// <summary>Whether it says something of its own.</summary>
    public bool IsContent => Number is null && !FunctionWords.All.Contains(Form) && !FunctionWords.All.Contains(Lemma);

    public bool IsNegation => FunctionWords.Negations.Contains(Form);
}
