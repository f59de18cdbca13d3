using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>
/// Stance, polarity and kind of English statements, of which no training data tells: the stance by the lexicon, and by the network, which learnt it from
/// Dutch, where the lexicon has several; polarity by the lexicon and a negation in the cue; kind by the quotations.
/// </summary>
internal static class EnglishLabels
{
    private const double WhollyQuoted = 0.9;

    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(["not", "n't", "n’t", "never", "no", "nobody", "neither"], StringComparer.OrdinalIgnoreCase);

    public static Stance Stance(string? lemma, float[] likely)
    {
        var best = (Stance)WindowScores.Best(likely);
        if (lemma is null) return Statements.Stance.State;
        var allowed = CueClasses.Of(TextLanguage.English).StancesOf(lemma).ToList();
        return allowed.Count == 0 ? best : allowed.MaxBy(stance => likely[(int)stance]);
    }

    public static Polarity Polarity(Document document, string? lemma, List<TextSpan> cue)
    {
        var isNegated = cue.SelectMany(span => Tokens(document, span)).Any(token => Negations.Contains(token.Text));
        return (lemma is not null && CueClasses.Of(TextLanguage.English).IsNegative(lemma)) != isNegated ? Statements.Polarity.Negative : Statements.Polarity.Positive;
    }

    public static StatementKind Kind(Document document, List<TextSpan> content)
    {
        var tokens = content.SelectMany(span => Tokens(document, span)).ToList();
        var quoted = tokens.Count(token => document.Quotations.At(token.Span.Start) is { IsScare: false });
        return quoted == 0 ? StatementKind.Indirect : quoted >= WhollyQuoted * tokens.Count ? StatementKind.Direct : StatementKind.Mixed;
    }

    private static IEnumerable<Token> Tokens(Document document, TextSpan span)
    {
        foreach (var token in document.TokensIn(span)) yield return new Token(document, token);
    }
}
