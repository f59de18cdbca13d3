using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports.Tables;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Findings;

/// <summary>Reversals, disputes and variants: lists of them, and each by the positions of its two statements.</summary>
internal static class FindingEndpoints
{
    public static void MapFindings(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/reversals", FindingKind.Reversal, "Where somebody says the opposite of what the same one said before.");
        Map(routes, "/disputes", FindingKind.Dispute, "Where one asserts what another denies.");
        Map(routes, "/variants", FindingKind.Variant, "The same utterance in other words.");
    }

    private static void Map(IEndpointRouteBuilder routes, string path, FindingKind kind, string summary)
    {
        routes.MapGet(path, (StatementLedger ledger, Remembered remembered, string? q) =>
            View.Of<FindingsPage>(new FindingsView(kind, FindingsModel.Of(ledger, remembered, kind, q, null)))).ExcludeFromDescription();
        routes.MapGet(path + ".json", (StatementLedger ledger, Remembered remembered, string? q, int? limit) =>
            TypedResults.Json(FindingsModel.Of(ledger, remembered, kind, q, limit), ServerJson.Options)).ProducesProblem(StatusCodes.Status400BadRequest).WithSummary(summary);
        routes.MapGet(path + ".csv", (StatementLedger ledger, string? q) => Results.Text(
            CsvFindings.Text(FindingsModel.All(ledger, kind, Question.Parse(q ?? "")).Findings), "text/csv", Encoding.UTF8))
            .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Csv).ProducesProblem(StatusCodes.Status400BadRequest).WithSummary(summary);
        routes.MapGet(path + "/{one:long}-{other:long}", (long one, long other, StatementLedger ledger) =>
            ledger.Finding(kind, one, other) is { } finding ? View.Of<FindingPage>(finding) : Results.NotFound()).ExcludeFromDescription();
        routes.MapGet(path + "/{one:long}-{other:long}.json", (long one, long other, StatementLedger ledger) =>
            ledger.Finding(kind, one, other) is { } finding ? Results.Json(finding, ServerJson.Options) : Results.NotFound())
            .Produces<Finding>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary(summary);
    }
}

/// <summary>What the page of findings shows.</summary>
/// <param name="Kind">Which findings.</param>
/// <param name="Answer">The findings.</param>
public sealed record FindingsView(FindingKind Kind, FindingsModel Answer);
