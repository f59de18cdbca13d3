using System.Text.Json;

namespace Zegsman.Ledger.Exports.Feeds;

/// <summary>Statements as a JSON Feed 1.1, with each statement whole in an extension of ours.</summary>
internal sealed class JsonFeed(ExportedAnswer answer, Stream buffer) : FeedWriter
{
    private readonly Utf8JsonWriter json = new(buffer, KeptStatementJson.Options);

    public override void End()
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", answer.Heading);
        if (answer.Address is { } address) json.WriteString("feed_url", address);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", "Zegsman");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var entry in Entries) Write(entry);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.WriteByte((byte)'\n');
    }

    public override void Dispose() => json.Dispose();

    private void Write(FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        if (entry.Link is { } link) json.WriteString("url", link);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Kept.Statement.Content.Text);
        json.WriteString("summary", entry.Summary);
        json.WriteString("date_published", entry.Kept.Added);
        json.WriteString("date_modified", entry.Kept.Added);
        if (entry.Language is { } language) json.WriteString("language", language);
        json.WriteStartArray("tags");
        foreach (var tag in entry.Tags) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WritePropertyName("_zegsman");
        KeptStatementJson.Write(json, entry.Kept);
        json.WriteEndObject();
    }
}
