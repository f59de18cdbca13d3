using System.Text.Encodings.Web;
using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>An answer as one JSON object; docs/ledger.md lists its properties.</summary>
internal sealed class AnswerJson : AnswerFormat
{
    public override void Write(Question question, Answer answer, AnswerCounts counts, TextWriter output) => output.WriteLine(JsonText.Of(JsonText.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("question", question.ToString());
        json.WriteNumber("total", counts.Total);
        json.WriteString("next", answer.Next);
        json.WriteStartArray("facets");
        foreach (var facet in counts.Facets) Write(json, facet);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in answer.Statements) Write(json, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    /// <summary>Writes a kept statement.</summary>
    public static void Write(Utf8JsonWriter json, KeptStatement kept)
    {
        json.WriteStartObject();
        json.WriteNumber("position", kept.Position);
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
        if (kept.Review is { } review)
        {
            json.WriteStartObject("review");
            json.WriteString("state", Zegsman.Ledger.Entries.Words.Of(review.State));
            json.WriteString("reviewer", review.Reviewer);
            json.WriteString("reviewed", review.Reviewed);
            json.WriteString("reason", review.Reason);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("review");
        }
        json.WritePropertyName("statement");
        JsonSerializer.Serialize(json, kept.Statement, ReadingJson.OneLine.Statement);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KeptArticle article)
    {
        json.WriteStartObject();
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

    private static void Write(Utf8JsonWriter json, Facet facet)
    {
        json.WriteStartObject();
        json.WriteString("field", facet.Field);
        json.WriteStartArray("values");
        foreach (var value in facet.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteNumber("count", value.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>One JSON object a line for each statement.</summary>
internal sealed class AnswerJsonl : AnswerFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool TakesAll => true;

    public override void Write(IEnumerable<KeptStatement> statements, TextWriter output)
    {
        foreach (var statement in statements) output.WriteLine(JsonText.Of(Options, json => AnswerJson.Write(json, statement)));
    }
}
