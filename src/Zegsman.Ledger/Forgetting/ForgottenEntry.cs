namespace Zegsman.Ledger.Forgetting;

/// <summary>What is taken out of a ledger on request.</summary>
public enum ForgetKind
{
    /// <summary>An article, all of it.</summary>
    Article,

    /// <summary>What a person said.</summary>
    Speaker,
}

/// <summary>The line that stays of what was taken out: nothing of what it said.</summary>
/// <param name="Position">Where it stands among all that was ever committed.</param>
/// <param name="Kind">What was taken out.</param>
/// <param name="KeyHash">"sha256:" and the SHA-256 of what it was known by: the article's address, path or id, or the folded name.</param>
/// <param name="Statements">How many statements are gone, of all versions and readings.</param>
/// <param name="Requester">Who asked for it.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Time">When, in UTC and ISO 8601.</param>
public sealed record ForgottenEntry(long Position, ForgetKind Kind, string KeyHash, int Statements, string Requester, string? Reason, string Time);
