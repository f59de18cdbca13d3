using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>
/// The tokens around a cue among which its source and content are looked for, and what the network reads of each: the way to the cue in the
/// tree, the distance, and whether both stand in one sentence and one quotation.
/// </summary>
/// <param name="Anchor">The cue's main token, or the first token of a quotation without a cue.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The index after the last token.</param>
internal readonly record struct CueWindow(int Anchor, int First, int End)
{
    /// <summary>Way, distance, place.</summary>
    public const int Width = 3;

    /// <summary>How many numbers each column has, beginning at 0.</summary>
    public static readonly IReadOnlyList<int> Sizes = [(MostSteps + 1) * UniversalRelations.Count + 2, (2 * Distances) + 1, 8];

    private const int MostSteps = 3;
    private const int Distances = 12;
    private const int TokensBefore = 40;
    private const int TokensAfter = 90;
    private const int SentencesAfter = 2;

    public int Length => End - First;

    /// <summary>The window of an anchor: its sentence with the one before and the two after it, as far as they are not too long.</summary>
    public static CueWindow Of(Document document, int anchor)
    {
        var sentence = document.SentenceIndexOf(anchor);
        var first = Math.Max(document.FirstTokenOf(Math.Max(0, sentence - 1)), Math.Min(document.FirstTokenOf(sentence), anchor) - TokensBefore);
        var end = Math.Min(document.FirstTokenOf(Math.Min(document.SentenceCount, sentence + 1 + SentencesAfter)), anchor + TokensAfter);
        return new CueWindow(anchor, Math.Max(first, anchor - TokensBefore - TokensAfter), end);
    }

    /// <summary>Writes <see cref="Width"/> numbers for each of the window's tokens.</summary>
    public void Write(Document document, Span<int> rows)
    {
        var sentence = new Sentence(document, document.SentenceIndexOf(Anchor));
        var quotation = document.Quotations.At(document.SpanOf(Anchor).Start);
        var steps = StepsUp(document);
        for (var token = First; token < End; token++)
        {
            var row = rows.Slice((token - First) * Width, Width);
            var isSameSentence = document.SentenceIndexOf(token) == sentence.Index;
            row[0] = isSameSentence ? Way(document, token, steps) : 0;
            row[1] = Distance(token - Anchor) + Distances;
            var own = document.Quotations.At(document.SpanOf(token).Start);
            row[2] = (isSameSentence ? 1 : 0) | (own is null ? 0 : 2) | (ReferenceEquals(own, quotation) ? 4 : 0);
        }
    }

    /// <summary>For the anchor and each token above it, how many steps the anchor is below.</summary>
    private Dictionary<int, int> StepsUp(Document document)
    {
        var steps = new Dictionary<int, int>();
        var heads = document.Analysis!.Heads;
        for (var token = Anchor; token >= 0; token = heads[token]) steps.Add(token, steps.Count);
        return steps;
    }

    /// <summary>The way from a token up to where it meets the cue: the steps that the cue is below that, and the relation it comes in by.</summary>
    private int Way(Document document, int token, Dictionary<int, int> steps)
    {
        if (token == Anchor) return 1;
        var heads = document.Analysis!.Heads;
        var below = -1;
        int up;
        while (!steps.TryGetValue(token, out up)) (below, token) = (token, heads[token]);
        var relation = below < 0 ? 0 : UniversalRelations.Of(new Token(document, below).Relation);
        return 2 + (Math.Min(up, MostSteps) * UniversalRelations.Count) + relation;
    }

    /// <summary>A distance in tokens on a scale that grows coarser.</summary>
    private static int Distance(int tokens)
    {
        var size = Math.Abs(tokens);
        var step = size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 22 ? 8 : size <= 34 ? 9 : size <= 55 ? 10 : size <= 85 ? 11 : 12;
        return tokens < 0 ? -step : step;
    }
}
