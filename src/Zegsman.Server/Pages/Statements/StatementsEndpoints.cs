using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Statements;

/// <summary>The answers to questions.</summary>
internal static class StatementsEndpoints
{
    public static void MapStatements(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/statements", (StatementLedger ledger, string? q, string? cursor, int? limit) =>
            View.Of<StatementsPage>(StatementsModel.Of(ledger, q, cursor, limit))).ExcludeFromDescription();
        routes.MapGet("/statements.json", (StatementLedger ledger, string? q, string? cursor, int? limit) =>
            TypedResults.Json(StatementsModel.Of(ledger, q, cursor, limit), ServerJson.Options));
    }
}
