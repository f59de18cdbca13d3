using Zegsman.Language;
using Zegsman.Language.Sentences;
using Zegsman.Language.Tokenization;

namespace Zegsman.Training.Sentences;

/// <summary>Counts which part of speech each word, and each ending, most often has.</summary>
internal static class WordTags
{
    private static readonly string[] Parts =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    /// <summary>The tables of a <see cref="SentenceLexicon"/>: for each hash the number of the part of speech, 0 where too little was seen.</summary>
    public static (byte[] Words, byte[] Endings) Count(IEnumerable<TreebankDocument> documents, TextLanguage language)
    {
        var words = new int[SentenceLexicon.Words, Parts.Length + 1];
        var endings = new int[SentenceLexicon.Endings, Parts.Length + 1];
        var empty = new SentenceLexicon(new byte[SentenceLexicon.Words], new byte[SentenceLexicon.Endings]);
        var rules = TokenRules.Of(language);
        foreach (var document in documents)
        {
            var (tokens, paragraph, isOpen) = (new Tokens(), new TextSpan(0, document.Text.Length), false);
            new TokenScanner(document.Text, paragraph, rules, tokens).Scan();
            for (var i = 0; i < tokens.Spans.Count; i++)
            {
                var trait = TokenTrait.Of(document.Text, tokens.Spans[i], tokens.Joins[i], paragraph, rules.Abbreviations, empty, ref isOpen);
                if (!document.Tags.TryGetValue(tokens.Spans[i].Start, out var tag)) continue;
                var part = Array.IndexOf(Parts, tag) + 1;
                words[trait.Hash % SentenceLexicon.Words, part]++;
                endings[trait.Ending % SentenceLexicon.Endings, part]++;
            }
        }
        return (Commonest(words, 2), Commonest(endings, 3));
    }

    private static byte[] Commonest(int[,] counts, int fewest)
    {
        var commonest = new byte[counts.GetLength(0)];
        for (var i = 0; i < commonest.Length; i++)
        {
            var most = fewest - 1;
            for (var part = 1; part < counts.GetLength(1); part++)
            {
                if (counts[i, part] <= most) continue;
                most = counts[i, part];
                commonest[i] = (byte)part;
            }
        }
        return commonest;
    }
}
