using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Home;

/// <summary>The first page.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (StatementLedger ledger) => View.Of<HomePage>(HomeModel.Of(ledger))).ExcludeFromDescription();
        routes.MapGet("/index.json", (StatementLedger ledger) => TypedResults.Json(HomeModel.Of(ledger), ServerJson.Options));
        routes.MapGet("/ask", Ask).ExcludeFromDescription();
    }

    /// <summary>The sentence of the first page as a question with an address of its own.</summary>
    private static IResult Ask(string? who, string? what) => Results.Redirect(Addresses.Statements(new Question
    {
        Speakers = string.IsNullOrWhiteSpace(who) ? [] : [who.Trim()],
        About = string.IsNullOrWhiteSpace(what) ? [] : [[what.Trim()]],
    }));
}
