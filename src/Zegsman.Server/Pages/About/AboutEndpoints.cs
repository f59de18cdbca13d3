using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.About;

/// <summary>What the program is, and what its readings rest on.</summary>
internal static class AboutEndpoints
{
    public static void MapAbout(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/about", () => View.Of<AboutPage>(AboutModel.Shipped)).ExcludeFromDescription();
        routes.MapGet("/about.json", () => TypedResults.Json(AboutModel.Shipped, ServerJson.Options))
            .WithSummary("The models with their cards, and what in the program is of others");
    }
}
