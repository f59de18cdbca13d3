using System.Text.Encodings.Web;
using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Statements;

namespace Zegsman.Ledger.Reviews;

/// <summary>Reviewed articles in the format of attributions that are known, as docs/evaluate.md tells it.</summary>
internal static class GoldExport
{
    // A rejected statement has been looked at, too.
    private const string Reviewed = "s.review <> '' or s.corrects is not null";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The current readings of which all statements were reviewed, or some, in the order they were added.</summary>
    public static List<long> Readings(Session session, bool partial) =>
        session.Rows($"""
            select c.reading from current c where exists (select 1 from statement s where s.reading = c.reading and ({Reviewed}))
                {(partial ? "" : $"and not exists (select 1 from statement s where s.reading = c.reading and not ({Reviewed}))")}
            order by c.reading
            """, [], row => row.GetInt64(0));

    /// <summary>The article of a reading with its statements as they are answered.</summary>
    public static string Line(Session session, long reading)
    {
        var statements = session.Rows("""
            select body, review from statement where reading = @reading and review not in ('rejected', 'replaced')
            order by coalesce(corrects, position)
            """, [("@reading", reading)], row => (JsonSerializer.Deserialize(row.GetString(0), ReadingJson.OneLine.Statement)!, row.GetString(1)));
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            session.Rows("select v.name, v.publisher, v.published, v.language, v.text from reading r join version v on v.id = r.version where r.id = @reading",
                [("@reading", reading)], row =>
                {
                    json.WriteString("id", row.GetString(0));
                    json.WriteString("publisher", row.Text(1));
                    json.WriteString("published", row.Text(2));
                    json.WriteString("language", row.GetString(3));
                    json.WriteString("text", row.GetString(4));
                    return 0;
                });
            json.WriteStartArray("attributions");
            foreach (var (statement, review) in statements) Write(json, statement, review);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Statement statement, string review)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        Write(json, "source", statement.Source?.Spans ?? []);
        Write(json, "cue", statement.Cue?.Spans ?? []);
        Write(json, "content", statement.Content.Spans);
        json.WriteString("type", Words.Of(statement.Kind));
        json.WriteString("stance", statement.Cue is { } cue ? Words.Of(cue.Stance) : null);
        json.WriteString("polarity", Words.Of(statement.Polarity));
        json.WriteString("parent", statement.Parent);
        json.WriteString("source_entity", statement.Source?.Entity?.Name);
        json.WriteString("source_kind", statement.Source?.Kind is { } kind ? Words.Of(kind) : null);
        if (statement.Addressee is { } addressee) json.WriteString("addressee", addressee.Entity?.Name ?? addressee.Text);
        if (statement.Occasion is { } occasion) json.WriteString("occasion", occasion.Text);
        if (statement.Medium is { } medium) json.WriteString("medium", medium.Text);
        if (statement.Said is { } said) json.WriteString("said", said.Value);
        json.WriteString("review", review.Length > 0 ? review : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, spans, ReadingJson.OneLine.IReadOnlyListTextSpan);
    }
}
