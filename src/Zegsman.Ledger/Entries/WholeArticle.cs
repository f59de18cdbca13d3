using Zegsman.Ledger.Versions;

namespace Zegsman.Ledger;

/// <summary>One version of an article with all that was found in it.</summary>
/// <param name="Article">The version.</param>
/// <param name="Reading">Its text and its last reading.</param>
/// <param name="Versions">All versions of the article, in the order they were added; one at least.</param>
/// <param name="Statements">The statements of that reading in the order of the text, in the form that reviewers gave them; without those that were
/// rejected.</param>
public sealed record WholeArticle(KeptArticle Article, KeptReading Reading, IReadOnlyList<ArticleVersion> Versions, IReadOnlyList<KeptStatement> Statements);
