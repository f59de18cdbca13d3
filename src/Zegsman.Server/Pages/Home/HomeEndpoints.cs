using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Home;

/// <summary>The first page.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (StatementLedger ledger, Remembered remembered, NewestReversals reversals) =>
            View.Of<HomePage>(HomeModel.Of(ledger, remembered, reversals))).ExcludeFromDescription();
        routes.MapGet("/index.json", (StatementLedger ledger, Remembered remembered, NewestReversals reversals) =>
            TypedResults.Json(HomeModel.Of(ledger, remembered, reversals), ServerJson.Options))
            .WithSummary("How much the ledger holds, what is new, and who lately said the opposite of what they said before");
        routes.MapGet("/suggest.json", (StatementLedger ledger, string? who, string? what) =>
            TypedResults.Json(Suggestions.Of(ledger, who, what), ServerJson.Options))
            .WithSummary("Names that begin with what somebody typed");
    }
}
