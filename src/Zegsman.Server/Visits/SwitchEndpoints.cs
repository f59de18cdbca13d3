using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Pages;

namespace Zegsman.Server.Visits;

/// <summary>Keeps the language and the theme that a visitor chose, and goes back to the page where that was done.</summary>
internal static class SwitchEndpoints
{
    /// <summary>The theme that the browser wants.</summary>
    public const string Automatic = "auto";

    /// <summary>What can be chosen as a theme.</summary>
    public static readonly IReadOnlyList<string> Themes = ["light", "dark", Automatic];

    private static readonly CookieOptions Kept = new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        MaxAge = TimeSpan.FromDays(365),
        IsEssential = true,
    };

    public static void MapSwitches(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/language", (HttpResponse response, string? to, string? back) =>
            Keep(response, Visit.LanguageCookie, to is "nl" or "en" ? to : null, back)).ExcludeFromDescription();
        routes.MapGet("/theme", (HttpResponse response, string? to, string? back) =>
            Keep(response, Visit.ThemeCookie, to is "light" or "dark" ? to : null, back)).ExcludeFromDescription();
    }

    /// <summary>The address that chooses a language.</summary>
    public static string Language(string to, string back) => "/language" + Addresses.Query(("to", to), ("back", back));

    /// <summary>The address that chooses a theme.</summary>
    public static string Theme(string to, string back) => "/theme" + Addresses.Query(("to", to), ("back", back));

    /// <summary>Whether an address is a page of this server: anything else could lead a visitor to a site that looks like it.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) && !address.Contains('\\', StringComparison.Ordinal);

    private static IResult Keep(HttpResponse response, string cookie, string? value, string? back)
    {
        if (value is null) response.Cookies.Delete(cookie);
        else response.Cookies.Append(cookie, value, Kept);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }
}
