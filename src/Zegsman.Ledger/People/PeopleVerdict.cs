namespace Zegsman.Ledger.People;

/// <summary>What a person says of who is who, as it was given.</summary>
/// <param name="Position">Where it stands among all that was ever committed; it is withdrawn by this number.</param>
/// <param name="Kind">What is said.</param>
/// <param name="Name">The name it is said of, or a Wikidata id, as it was given; empty for <see cref="PeopleVerdictKind.Withdraw"/>.</param>
/// <param name="Person">Whom the name is from then on; null for <see cref="PeopleVerdictKind.Withdraw"/>.</param>
/// <param name="Articles">The articles in which a name that was split is that person, by their addresses, or else what they are known by; else empty.</param>
/// <param name="Withdraws">The position of the verdict that is taken back; null for the others.</param>
/// <param name="Reviewer">Who says so.</param>
/// <param name="Given">When, in UTC and ISO 8601.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Holds">Whether questions are answered by it: it was not withdrawn, nor is it a withdrawal.</param>
public sealed record PeopleVerdict(long Position, PeopleVerdictKind Kind, string Name, string? Person, IReadOnlyList<string> Articles, long? Withdraws,
    string Reviewer, string Given, string? Reason, bool Holds);

/// <summary>What can be said of who is who.</summary>
public enum PeopleVerdictKind
{
    /// <summary>Two names are one person.</summary>
    Merge,

    /// <summary>In some articles a name is another person.</summary>
    Split,

    /// <summary>An earlier verdict no longer holds, and all is as it was before.</summary>
    Withdraw,
}
