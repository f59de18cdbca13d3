using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Server.Access;
using Zegsman.Server.Api;
using Zegsman.Server.Pages.Statements;

namespace Zegsman.Server.Pages.Reviewing;

/// <summary>The statements to review, and the forms by which people judge them.</summary>
internal static class ReviewPages
{
    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review", (StatementLedger ledger, TextAccess access, string? q, string? cursor, long? done) =>
            View.Of<ReviewPage>(new ReviewView(ReviewModel.Of(ledger, access, q, cursor), cursor, done is { } position ? ledger.Statement(position) : null)))
            .ExcludeFromDescription().Require(Role.Reviewer);
        routes.MapGet("/review.json", (StatementLedger ledger, TextAccess access, string? q, string? cursor) =>
            TypedResults.Json(ReviewModel.Of(ledger, access, q, cursor), ServerJson.Options))
            .ProducesProblem(StatusCodes.Status400BadRequest).WithSummary("The statements to review, the least sure first.").Require(Role.Reviewer);
        routes.MapGet("/review.csv", (StatementLedger ledger, string? q) =>
            new ExportAnswers(StatementExport.Csv, ledger, ReviewModel.Queue(Question.Parse(q ?? ""))))
            .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("All statements to review, with the columns of statements.csv.").Require(Role.Reviewer);
        routes.MapGet("/review/{position:long}", (long position, StatementLedger ledger, TextAccess access) =>
            ledger.Statement(position) is { } kept ? View.Of<OneReviewPage>(ReviewTask.Of(ledger, access, kept)) : Results.NotFound())
            .ExcludeFromDescription().Require(Role.Reviewer);
        routes.MapGet("/review/{position:long}.json", (long position, StatementLedger ledger, TextAccess access) =>
            ledger.Statement(position) is { } kept ? Results.Json(ReviewTask.Of(ledger, access, kept), ServerJson.Options) : Results.NotFound())
            .Produces<ReviewTask>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("A statement to review, with every verdict on it.").Require(Role.Reviewer);
        routes.MapPost("/review/{position:long}", JudgeAsync).ExcludeFromDescription().Require(Role.Reviewer);
    }

    private static async Task<IResult> JudgeAsync(long position, HttpContext context, IAntiforgery antiforgery, StatementLedger ledger, Visitor visitor, ReviewDesk desk)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var verdict = form["verdict"].ToString();
        if (!Words.All<Verdict>().Contains(verdict)) throw ReviewErrors.NoValue("verdict", verdict, Words.All<Verdict>());
        var kept = ledger.Statement(position) ?? throw LedgerErrors.NoStatement(position);
        var given = Enum.Parse<Verdict>(verdict, ignoreCase: true);
        var correction = given == Verdict.Correct ? new ReviewForm(kept.Statement, kept.About, ledger.ReadingOf(position)!.Text).Correction(form) : null;
        var (reason, back) = (form["reason"].ToString().Trim(), Back(position, given, form));
        desk.Keep(visitor, position, new SentReview(given, correction, reason.Length > 0 ? reason : null));
        return Results.LocalRedirect(back);
    }

    /// <summary>Where the form was sent from: the queue, at the next statement of it, or else the page of the statement.</summary>
    private static string Back(long position, Verdict given, IFormCollection form)
    {
        if (form["from"] != "queue") return Addresses.Review(position);
        var place = long.TryParse(form["next"], out var next) && given != Verdict.Withdraw ? next : position;
        return Addresses.Reviews(Question.Parse(form["q"].ToString()), form["cursor"], given == Verdict.Withdraw ? null : position) + "#" + ReviewTaskCard.Anchor(place);
    }
}

/// <summary>What the page of the queue shows.</summary>
/// <param name="Queue">The statements.</param>
/// <param name="Cursor">The cursor of this page; null for the first.</param>
/// <param name="Done">The statement that was reviewed just now, as it stands; null for none.</param>
public sealed record ReviewView(ReviewModel Queue, string? Cursor, KeptStatement? Done);
