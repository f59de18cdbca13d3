using Zegsman.Statements;

namespace Zegsman.Ledger.Versions;

/// <summary>What became of a statement from one version of an article to another.</summary>
/// <param name="Before">The statement in the older version; null when it is new.</param>
/// <param name="After">The statement in the newer version; null when it is gone.</param>
public sealed record StatementChange(Statement? Before, Statement? After);

/// <summary>A version of an article.</summary>
/// <param name="Number">1, 2, … in the order they were added.</param>
/// <param name="Added">When it was added, in UTC and ISO 8601.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="TextHash">"sha256:" and the lower-case hexadecimal SHA-256 of its text in UTF-8.</param>
public sealed record ArticleVersion(int Number, string Added, string? Title, string TextHash);

/// <summary>What changed in an article from one version to another.</summary>
/// <param name="Article">What the article is known by: its address, path or id.</param>
/// <param name="From">The older version.</param>
/// <param name="To">The newer version.</param>
/// <param name="Changes"> The statements that are new or were changed, in the order of the newer version, and then those that are gone, in
/// the order of the older one.
/// </param>
public sealed record ArticleChanges(string Article, ArticleVersion From, ArticleVersion To, IReadOnlyList<StatementChange> Changes);
