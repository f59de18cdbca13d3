namespace Zegsman.Evaluation;

/// <summary>How well statements were found, over all articles scored.</summary>
/// <param name="Articles">The number of gold articles.</param>
/// <param name="ArticlesMissing">How many of them have no answer at all.</param>
/// <param name="Figures">
/// Each figure by its name, in the order of a report: content.exact, content.overlap, content.soft, attribution, attribution.exact,
/// source.exact, source.overlap, cue.exact, cue.overlap, tokens.source, tokens.cue, tokens.content. docs/evaluation.md says what each counts.
/// </param>
/// <param name="AccuracyOnPairs">The labels scored on pairs of the same content: stance, type, polarity, entity, parent, as far as the gold has them.</param>
/// <param name="Mistakes">Every gold attribution not found and every predicted one that is none, article by article.</param>
public sealed record Scores(int Articles, int ArticlesMissing, IReadOnlyDictionary<string, Figure> Figures,
    IReadOnlyDictionary<string, Accuracy> AccuracyOnPairs, IReadOnlyList<Mistake> Mistakes);

/// <summary>An attribution without a counterpart of at least half its content.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="IsInvented">Whether it was predicted and is not in the gold; false when it is in the gold and was missed.</param>
/// <param name="Source">The source's words, empty when there are none.</param>
/// <param name="Cue">The cue's words, empty when there are none.</param>
/// <param name="Content">The content's words.</param>
public sealed record Mistake(string ArticleId, bool IsInvented, string Source, string Cue, string Content);
