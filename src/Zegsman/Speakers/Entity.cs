using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Speakers;

/// <summary>A person, body or other source of an article, with every mention found.</summary>
/// <param name="Id">Its name within the article: "e1", "e2", … in order of first mention.</param>
/// <param name="Name">Its fullest name in the article.</param>
/// <param name="Kind">What sort of thing it is; null when it is not known.</param>
/// <param name="Roles">The roles the article gives it, such as "Amerikaanse president".</param>
/// <param name="Mentions">Its mentions. UTF-16, half-open, in order.</param>
public sealed record Entity(string Id, string Name, SourceKind? Kind, IReadOnlyList<string> Roles, IReadOnlyList<TextSpan> Mentions);
