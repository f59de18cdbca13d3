namespace Zegsman.Ledger.Reviews;

/// <summary>What reviewers made of a statement.</summary>
/// <param name="State">What their verdicts come to.</param>
/// <param name="Reviewer">Who gave the last verdict that holds.</param>
/// <param name="Reviewed">When, in UTC and ISO 8601.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record StatementReview(ReviewState State, string Reviewer, string Reviewed, string? Reason);

/// <summary>One verdict on a statement, as it was given.</summary>
/// <param name="Position">Where it stands among all that was ever committed.</param>
/// <param name="Statement">The position of the statement as it was read.</param>
/// <param name="Verdict">What was said of it.</param>
/// <param name="Correction">What it must be; null unless the verdict is <see cref="Verdict.Correct"/>.</param>
/// <param name="Reviewer">By whom.</param>
/// <param name="Reviewed">When, in UTC and ISO 8601.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record Review(long Position, long Statement, Verdict Verdict, Correction? Correction, string Reviewer, string Reviewed, string? Reason);
