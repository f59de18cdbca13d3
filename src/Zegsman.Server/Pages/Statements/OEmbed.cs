using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Zegsman.Ledger;
using Zegsman.Server.Api;
using Zegsman.Server.Visits;

namespace Zegsman.Server.Pages.Statements;

/// <summary>What a site needs to show a statement within a page of its own, as oembed.com has it.</summary>
/// <param name="Version">The version of oEmbed.</param>
/// <param name="Type">What sort of thing is embedded.</param>
/// <param name="ProviderName">Who gives it.</param>
/// <param name="ProviderUrl">Their address.</param>
/// <param name="Title">What was said.</param>
/// <param name="AuthorName">Who said it; null when that is not known.</param>
/// <param name="Html">The frame to put into a page.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record OEmbed(string Version, string Type, string ProviderName, string ProviderUrl, string Title, string? AuthorName, string Html,
    int Width, int Height)
{
    private const int WidthOfFrame = 600;
    private const int HeightOfFrame = 260;

    private static readonly JsonSerializerOptions Json = new(ServerJson.Options) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The frame that shows a statement within another page.</summary>
    internal static string Frame(string site, long position, int width = WidthOfFrame, int height = HeightOfFrame)
    {
        var address = HtmlEncoder.Default.Encode(site + Addresses.Statement(position)) + "?embed";
        return string.Create(CultureInfo.InvariantCulture,
            $"<iframe src=\"{address}\" width=\"{width}\" height=\"{height}\" title=\"Zegsman\" loading=\"lazy\"></iframe>");
    }

    /// <summary>The address that tells a site how to embed a statement.</summary>
    internal static string Address(string site, long position) =>
        site + "/oembed" + Addresses.Query(("url", site + Addresses.Statement(position)));

    internal static IResult Of(StatementLedger ledger, HttpRequest request, string? url, int? maxwidth, int? maxheight, string? format)
    {
        if (format is not (null or "json")) return Results.StatusCode(StatusCodes.Status501NotImplemented);
        var site = request.Site();
        if (Position(url, site) is not { } position || ledger.Statement(position) is not { } kept) return Results.NotFound();
        var width = Math.Clamp(maxwidth ?? WidthOfFrame, 200, WidthOfFrame);
        var height = Math.Clamp(maxheight ?? HeightOfFrame, 120, HeightOfFrame);
        var statement = kept.Statement;
        return Results.Json(new OEmbed("1.0", "rich", "Zegsman", site, statement.Content.Text, statement.Speaker(),
            Frame(site, position, width, height), width, height), Json);
    }

    /// <summary>The position of the statement whose page an address of this server is; null for any other address.</summary>
    private static long? Position(string? url, string site) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == site
        && address.AbsolutePath.Split('/') is ["", "statements", var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;
}
