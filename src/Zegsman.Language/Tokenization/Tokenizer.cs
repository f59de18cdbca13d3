using Zegsman.Language.Sentences;

namespace Zegsman.Language.Tokenization;

/// <summary>Cuts text into tokens and sentences as the Universal Dependencies treebanks of its language do.</summary>
public static class Tokenizer
{
    /// <summary>
    /// Adds the tokens and sentences of one paragraph of <paramref name="text"/>: every character that is not white space lies in exactly one
    /// token. Takes time linear in the paragraph's length.
    /// </summary>
    /// <param name="text">The text all spans refer to.</param>
    /// <param name="paragraph">The paragraph; no token or sentence crosses its ends.</param>
    /// <param name="language">The language whose conventions are followed.</param>
    /// <param name="tokens">Where they are added.</param>
    public static void Tokenize(string text, TextSpan paragraph, TextLanguage language, Tokens tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var first = tokens.Spans.Count;
        new TokenScanner(text, paragraph, TokenRules.Of(language), tokens).Scan();
        SentenceSplitter.Split(text, paragraph, language, tokens, first);
    }
}
