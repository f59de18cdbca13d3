using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Speakers;

/// <summary>Those who said something.</summary>
internal static class SpeakerEndpoints
{
    public static void MapSpeakers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/speaker", (StatementLedger ledger, Remembered remembered, string? name) => Answer(ledger, remembered, name, View.Of<SpeakerPage>)).ExcludeFromDescription();
        routes.MapGet("/speaker.json", (StatementLedger ledger, Remembered remembered, string? name) => Answer(ledger, remembered, name, model => Results.Json(model, ServerJson.Options)))
            .WithSummary("What somebody said and what is said about them").Produces<SpeakerModel>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Answer(StatementLedger ledger, Remembered remembered, string? name, Func<SpeakerModel, IResult> shown) =>
        !string.IsNullOrWhiteSpace(name) && SpeakerModel.Of(ledger, remembered, name.Trim()) is { } model ? shown(model) : Results.NotFound();
}
