using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Sentences;

/// <summary>Cuts the tokens of a paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of the paragraph whose tokens begin at <paramref name="first"/> and end with the last there is.</summary>
    public static void Split(string text, TextSpan paragraph, TextLanguage language, Tokens tokens, int first) =>
        Split(text, paragraph, language, tokens, first, SentenceModel.Of(language));

    /// <summary>The same with a model of one's own, as its trainer measures it.</summary>
    public static void Split(string text, TextSpan paragraph, TextLanguage language, Tokens tokens, int first, SentenceModel model)
    {
        if (first == tokens.Spans.Count) return;
        tokens.SentenceStarts.Add(first);
        Span<TokenTrait> window = stackalloc TokenTrait[SentenceBorders.WindowLength];
        Span<uint> features = stackalloc uint[SentenceContext.FeatureCount];
        var borders = new SentenceBorders(text, paragraph, language, tokens, first, model.Lexicon, window);
        while (borders.Next(features))
        {
            if (!model.Begins(features)) continue;
            tokens.SentenceStarts.Add(borders.Token);
            borders.Break();
        }
    }
}
