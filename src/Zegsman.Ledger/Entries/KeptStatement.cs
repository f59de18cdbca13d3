using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger;

/// <summary>A statement as a ledger keeps it.</summary>
/// <param name="Position">Where it stands among all that was ever committed; never changes and is never given again.</param>
/// <param name="Article">The article it stands in.</param>
/// <param name="Statement">The statement, exactly as it was read, or in the form that reviewers gave it; its ids are those within the article.</param>
/// <param name="About">The entities that its content is about, with their names.</param>
/// <param name="Since"> The first day or moment at which it may have been said, in ISO 8601: as the article tells, or else when that was
/// published; null when neither is known.
/// </param>
/// <param name="Until">The first day or moment after it; null where <paramref name="Since"/> is.</param>
/// <param name="Added">When it was added, in UTC and ISO 8601.</param>
public sealed record KeptStatement(long Position, KeptArticle Article, Statement Statement, IReadOnlyList<EntityReference> About, string? Since,
    string? Until, string Added)
{
    /// <summary>The articles of other outlets that have the same report, and in it this statement in the same words; in the order they were added.</summary>
    public IReadOnlyList<KeptArticle> Carriers { get; init; } = [];

    /// <summary>The position of the statement as it was read, when this is its corrected form; else null.</summary>
    public long? Corrects { get; init; }

    /// <summary>The name of the source as it was read, where that is another person by a verdict on who is who, whom the statement has then; else null.</summary>
    public string? Heard { get; init; }

    /// <summary>What reviewers made of it; null when none has said anything that holds.</summary>
    public StatementReview? Review { get; init; }
}
