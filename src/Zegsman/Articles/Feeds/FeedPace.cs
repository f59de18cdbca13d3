using System.Globalization;
using System.Xml.Linq;
using Zegsman.Articles.Markup;

namespace Zegsman.Articles.Feeds;

/// <summary>Reads how often a feed says that it changes.</summary>
internal static class FeedPace
{
    /// <summary>The longer of RSS's ttl, in minutes, and the syndication module's period; null when the channel has neither.</summary>
    public static TimeSpan? Of(XElement channel)
    {
        var ttl = Number(channel.Text("ttl")) is { } minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null;
        double? hours = channel.Text("updatePeriod")?.ToLowerInvariant() switch
        {
            "hourly" => 1,
            "daily" => 24,
            "weekly" => 7 * 24,
            "monthly" => 30 * 24,
            "yearly" => 365 * 24,
            _ => null,
        };
        var period = hours is { } known ? TimeSpan.FromHours(known / Math.Max(1, Number(channel.Text("updateFrequency")) ?? 1)) : (TimeSpan?)null;
        return ttl is null || period > ttl ? period : ttl;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;
}
