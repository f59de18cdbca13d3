using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Access;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Settings;

/// <summary>The settings that are kept in the ledger.</summary>
/// <param name="Texts">How much of articles' text is shown to whom.</param>
public sealed record SettingsModel(IReadOnlyList<TextRight> Texts);

/// <summary>Settings, for admins.</summary>
internal static class SettingsEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").Require(Role.Admin);
        group.MapGet("/settings", (TextRights rights) => View.Of<SettingsPage>(new SettingsModel(rights.All))).ExcludeFromDescription();
        group.MapGet("/settings.json", (TextRights rights) => TypedResults.Json(new SettingsModel(rights.All), ServerJson.Options))
            .WithSummary("The settings: how much of articles' text is shown to whom.");
        group.MapPost("/settings/texts", ([FromForm] string? outlet, [FromForm] string role, [FromForm] string share, Visitor visitor, TextRights rights) =>
        {
            var of = RoleOf(role);
            if (Enum.TryParse<TextShare>(share, ignoreCase: true, out var shown) && Enum.IsDefined(shown)) rights.Set(new TextRight((outlet ?? "").Trim(), of, shown), visitor.Name);
            else rights.Remove((outlet ?? "").Trim(), of, visitor.Name);
            return Results.LocalRedirect("/settings");
        }).ExcludeFromDescription();
    }

    private static Role RoleOf(string word) => word == Role.Anonymous.Word() ? Role.Anonymous : Roles.OfAccount(word) ?? throw AccessErrors.NoRole(word);
}
