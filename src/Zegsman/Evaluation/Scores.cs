namespace Zegsman.Evaluation;

/// <summary>How well statements were found, over all articles scored.</summary>
/// <param name="Articles">The number of gold articles.</param>
/// <param name="ArticlesMissing">How many of them have no answer at all.</param>
/// <param name="Figures">
/// Each figure by its name, in the order of a report: content.exact, content.overlap, content.soft, attribution, attribution.exact,
/// source.exact, source.overlap, cue.exact, cue.overlap, tokens.source, tokens.cue, tokens.content. docs/evaluation.md says what each counts.
/// </param>
/// <param name="AccuracyOnPairs">The labels scored on pairs of the same content: stance, type, polarity, entity, parent, as far as the gold has them.</param>
/// <param name="Confidence">How far the confidence of what was found can be trusted; null when nothing found has any.</param>
/// <param name="Mistakes">What is wrong, article by article.</param>
/// <param name="Groups">
/// "kind", "stance" and "construction", each with its values: labels in ordinal order, as far as gold or predictions have them, and constructions
/// in the order of <see cref="Construction.Names"/>, as far as the gold has them.
/// </param>
public sealed record Scores(int Articles, int ArticlesMissing, IReadOnlyDictionary<string, Figure> Figures,
    IReadOnlyDictionary<string, Accuracy> AccuracyOnPairs, Calibration? Confidence, IReadOnlyList<Mistake> Mistakes,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Group>> Groups);
