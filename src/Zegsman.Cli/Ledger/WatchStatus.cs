using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Zegsman.Cli.Read;
using Zegsman.Ledger.Feeds;

namespace Zegsman.Cli.Ledger;

/// <summary>Writes how feeds fare.</summary>
internal static class WatchStatus
{
    public static string Text(string format, IReadOnlyList<WatchedFeed> feeds, int width) =>
        format == "json" ? JsonText.Of(JsonText.Indented, json => Write(json, feeds)) + "\n" : Table(feeds, width);

    private static string Table(IReadOnlyList<WatchedFeed> feeds, int width)
    {
        if (feeds.Count == 0) return "0 feeds\n";
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = TableFormat.Console(text, width, colour: false);
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in (string[])["feed", "polls", "items", "last error"]) table.AddColumn(new TableColumn(column) { NoWrap = column == "polls" });
        foreach (var feed in feeds)
            table.AddRow(
                Cell(feed.Title ?? "", feed.Address),
                Cell($"last     {Short(feed.Polled)}", $"success  {Short(feed.Succeeded)}", $"next     {(feed.Next is null ? "none: it is gone" : Short(feed.Next))}"),
                Cell(feed.Articles.ToString(CultureInfo.InvariantCulture)),
                Cell(feed.ErrorCode is { } code ? FormattableString.Invariant($"{code} ({feed.Failures} in a row)") : ""));
        console.Write(table);
        return TableFormat.Trimmed(text);
    }

    private static Text Cell(params string[] lines) => new(string.Join('\n', lines.Where(l => l.Length > 0).Select(SafeText.OneLine)));

    private static void Write(Utf8JsonWriter json, IReadOnlyList<WatchedFeed> feeds)
    {
        json.WriteStartObject();
        json.WriteStartArray("feeds");
        foreach (var feed in feeds)
        {
            json.WriteStartObject();
            json.WriteString("address", feed.Address);
            json.WriteString("asked", feed.Asked);
            json.WriteString("title", feed.Title);
            json.WriteString("polled", Iso(feed.Polled));
            json.WriteString("succeeded", Iso(feed.Succeeded));
            json.WriteString("failed", Iso(feed.Failed));
            json.WriteString("next", Iso(feed.Next));
            json.WriteNumber("items", feed.Articles);
            json.WriteNumber("failures", feed.Failures);
            json.WriteString("errorCode", feed.ErrorCode);
            json.WriteString("error", feed.Error);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Short(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "never";

    private static string? Iso(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
