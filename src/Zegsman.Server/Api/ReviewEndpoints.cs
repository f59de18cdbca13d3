using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Reviews;
using Zegsman.Server.Access;

namespace Zegsman.Server.Api;

/// <summary>A verdict as it is sent.</summary>
/// <param name="Verdict">"confirm", "correct", "reject" or "withdraw".</param>
/// <param name="Correction">What must be otherwise, for "correct" only: the fields that are corrected.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record SentReview(Verdict Verdict, Correction? Correction = null, string? Reason = null);

/// <summary>The verdicts on a statement.</summary>
/// <param name="Reviews">In the order they were given, those that were withdrawn too.</param>
public sealed record StatementReviews(IReadOnlyList<Review> Reviews);

/// <summary>Keeps verdicts on statements for those with the right, in their own name.</summary>
internal sealed class ReviewDesk(StatementLedger ledger, Audit audit)
{
    /// <exception cref="Language.ZegsmanException">It cannot be kept (ZG661 to ZG665).</exception>
    public Review Keep(Visitor visitor, long statement, SentReview sent)
    {
        var review = ledger.Review(statement, sent.Verdict, visitor.Name, sent.Correction, sent.Reason);
        audit.Add(visitor.Name, "review." + Words.Of(sent.Verdict), FormattableString.Invariant($"statement {review.Statement}"), sent.Reason);
        return review;
    }
}

/// <summary>Verdicts by program.</summary>
internal static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/statements/{position:long}/reviews", (long position, StatementLedger ledger) =>
                TypedResults.Json(new StatementReviews(ledger.Reviews(position)), ServerJson.Options))
            .Require(Role.Reviewer).ProducesProblem(404).WithSummary("The verdicts on a statement.");
        routes.MapPost("/statements/{position:long}/reviews", (long position, SentReview review, Visitor visitor, ReviewDesk desk) =>
                TypedResults.Json(desk.Keep(visitor, position, review), ServerJson.Options, statusCode: StatusCodes.Status201Created))
            .Require(Role.Reviewer).Produces<Review>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(415).WithSummary("Gives a verdict on a statement, in your own name.");
    }
}
