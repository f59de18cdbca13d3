namespace Zegsman.Language.Tokenization;

/// <summary>The tokens of a text and where its sentences begin.</summary>
public sealed class Tokens
{
    /// <summary>The tokens' spans in order.</summary>
    public List<TextSpan> Spans { get; } = [];

    /// <summary>For each token, whether it joins the one before it in one written word ("n't" in "don't").</summary>
    public List<bool> Joins { get; } = [];

    /// <summary>The index of each sentence's first token.</summary>
    public List<int> SentenceStarts { get; } = [];
}
