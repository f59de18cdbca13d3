using System.Text.Json;
using Zegsman.Ledger.Exports;
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
        foreach (var statement in answer.Statements) KeptStatementJson.Write(json, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

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
