using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Speakers;

/// <summary>A person, body or other source of an article, with every mention found.</summary>
/// <param name="Id">Its name within the article: "e1", "e2", … in order of first mention.</param>
/// <param name="Name">Its fullest name in the article.</param>
/// <param name="Kind">What sort of thing it is; null when it is not known.</param>
/// <param name="Roles">The roles the article gives it, such as "Amerikaanse president".</param>
/// <param name="Mentions">Its mentions. UTF-16, half-open, in order.</param>
public sealed record Entity(string Id, string Name, SourceKind? Kind, IReadOnlyList<string> Roles, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>Its Wikidata id, such as "Q42", where the registry knows whom a title means and has one; else null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The ids of the entities it is made of, when it stands for several that the article tells: "beide leiders", "Jansen en De Vries". Else empty.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
}
