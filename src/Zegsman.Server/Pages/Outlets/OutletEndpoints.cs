using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Outlets;

/// <summary>Outlets and whose voices they render.</summary>
internal static class OutletEndpoints
{
    public static void MapOutlets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/outlets", (StatementLedger ledger, Remembered remembered) => View.Of<OutletsPage>(OutletsModel.Of(ledger, remembered))).ExcludeFromDescription();
        routes.MapGet("/outlets.json", (StatementLedger ledger, Remembered remembered) => TypedResults.Json(OutletsModel.Of(ledger, remembered), ServerJson.Options))
            .WithSummary("The outlets and how many statements each has");
        routes.MapGet("/outlets.csv", (StatementLedger ledger, Remembered remembered) => CsvResult.Of("outlets", ["outlet", "statements"],
            OutletsModel.Of(ledger, remembered).Outlets.Select(o => (string?[])[o.Value, o.Count.ToString(CultureInfo.InvariantCulture)])))
            .WithSummary("The outlets as CSV").Produces(StatusCodes.Status200OK, contentType: "text/csv");
        routes.MapGet("/outlet", (StatementLedger ledger, Remembered remembered, string? name) => Answer(ledger, remembered, name, View.Of<OutletPage>)).ExcludeFromDescription();
        routes.MapGet("/outlet.json", (StatementLedger ledger, Remembered remembered, string? name) => Answer(ledger, remembered, name, model => Results.Json(model, ServerJson.Options)))
            .WithSummary("Whose voices an outlet renders").Produces<OutletModel>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Answer(StatementLedger ledger, Remembered remembered, string? name, Func<OutletModel, IResult> shown) =>
        !string.IsNullOrWhiteSpace(name) && OutletModel.Of(ledger, remembered, name.Trim()) is { } model ? shown(model) : Results.NotFound();
}
