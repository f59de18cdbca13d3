using Zegsman.Language;

namespace Zegsman.Training.Attribution;

/// <summary>A known attribution in tokens.</summary>
/// <param name="Attribution">As it is marked.</param>
/// <param name="Source">The tokens that its source touches, in order.</param>
/// <param name="Cue">Those of its cue.</param>
/// <param name="Content">Those of its content.</param>
internal sealed record GoldTokens(Evaluation.Attribution Attribution, IReadOnlyList<int> Source, IReadOnlyList<int> Cue, IReadOnlyList<int> Content)
{
    public static GoldTokens Of(Document document, Evaluation.Attribution attribution) =>
        new(attribution, Tokens(document, attribution.Source), Tokens(document, attribution.Cue), Tokens(document, attribution.Content));

    /// <summary>The cue's main token: the first whose head stands outside the cue, a word before a mark; -1 without a cue.</summary>
    public int Anchor(Document document)
    {
        var tops = Cue.Where(token => new Token(document, token).Head is not { } head || !Cue.Contains(head.Index)).ToList();
        if (tops.Count == 0) return -1;
        var words = tops.Where(token => new Token(document, token).PartOfSpeech != PartOfSpeech.Punctuation).ToList();
        return words.Count > 0 ? words[0] : tops[0];
    }

    private static List<int> Tokens(Document document, IReadOnlyList<TextSpan> spans)
    {
        var tokens = new SortedSet<int>();
        foreach (var span in spans)
        {
            for (var token = document.TokenAt(span.Start); token < document.TokenCount && document.SpanOf(token).Start < span.End; token++) tokens.Add(token);
        }
        return [.. tokens];
    }
}
