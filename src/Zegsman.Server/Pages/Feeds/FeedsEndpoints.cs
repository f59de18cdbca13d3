using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Feeds;

/// <summary>The feeds that are watched.</summary>
internal static class FeedsEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/feeds", (StatementLedger ledger, TimeProvider time) =>
            View.Of<FeedsPage>(FeedsModel.Of(ledger, time.GetUtcNow()))).ExcludeFromDescription();
        routes.MapGet("/feeds.json", (StatementLedger ledger, TimeProvider time) => TypedResults.Json(FeedsModel.Of(ledger, time.GetUtcNow()), ServerJson.Options))
            .WithSummary("The feeds that are watched and how each fares");
        routes.MapGet("/feeds.csv", (StatementLedger ledger, TimeProvider time) => CsvResult.Of("feeds",
            ["state", "address", "asked", "title", "polled", "succeeded", "failed", "next", "items", "failures", "error_code", "error"],
            FeedsModel.Of(ledger, time.GetUtcNow()).Feeds.Select(Row)))
            .WithSummary("The same as CSV").Produces(StatusCodes.Status200OK, contentType: "text/csv");
    }

    /// <summary>A moment in UTC and ISO 8601, to the second.</summary>
    public static string? Iso(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string?> Row(FeedHealth health)
    {
        var feed = health.Feed;
        return
        [
            health.State.ToString().ToLowerInvariant(), feed.Address, feed.Asked, feed.Title,
            Iso(feed.Polled), Iso(feed.Succeeded), Iso(feed.Failed), Iso(feed.Next),
            feed.Articles.ToString(CultureInfo.InvariantCulture), feed.Failures.ToString(CultureInfo.InvariantCulture), feed.ErrorCode, feed.Error,
        ];
    }
}
