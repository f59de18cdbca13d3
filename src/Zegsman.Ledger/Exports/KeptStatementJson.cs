using System.Text.Encodings.Web;
using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Ledger.Exports;

/// <summary>A kept statement as a JSON object; docs/ledger.md lists its properties.</summary>
internal static class KeptStatementJson
{
    /// <summary>How JSON that is no part of a page is written.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, KeptStatement kept)
    {
        json.WriteStartObject();
        json.WriteNumber("position", kept.Position);
        if (kept.Corrects is { } read) json.WriteNumber("corrects", read);
        else json.WriteNull("corrects");
        json.WriteString("added", kept.Added);
        json.WriteString("since", kept.Since);
        json.WriteString("until", kept.Until);
        json.WritePropertyName("article");
        Write(json, kept.Article);
        json.WriteStartArray("carriers");
        foreach (var carrier in kept.Carriers) Write(json, carrier);
        json.WriteEndArray();
        json.WriteStartArray("about");
        foreach (var entity in kept.About)
        {
            json.WriteStartObject();
            json.WriteString("id", entity.Id);
            json.WriteString("name", entity.Name);
            json.WriteString("wikidata", entity.Wikidata);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("heard", kept.Heard);
        json.WritePropertyName("review");
        Write(json, kept.Review);
        json.WritePropertyName("statement");
        JsonSerializer.Serialize(json, kept.Statement, ReadingJson.OneLine.Statement);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, KeptArticle article)
    {
        json.WriteStartObject();
        json.WriteNumber("number", article.Number);
        json.WriteString("id", article.Id);
        json.WriteNumber("version", article.Version);
        json.WriteString("url", article.Url);
        json.WriteString("publisher", article.Publisher);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("published", article.Published?.Value);
        json.WriteString("language", article.Language.Code());
        json.WriteString("title", article.Title);
        json.WriteString("textHash", article.TextHash);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementReview? review)
    {
        if (review is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("state", Words.Of(review.State));
        json.WriteString("reviewer", review.Reviewer);
        json.WriteString("reviewed", review.Reviewed);
        json.WriteString("reason", review.Reason);
        json.WriteEndObject();
    }
}
