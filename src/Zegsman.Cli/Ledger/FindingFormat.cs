using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Exports.Tables;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>The ways to write findings; docs/ledger.md lists the properties and columns.</summary>
internal static class FindingFormat
{
    public const string Table = "table";
    public const string Jsonl = "jsonl";
    public const string Csv = "csv";

    public static IReadOnlyList<string> Names { get; } = [Table, "json", Jsonl, Csv];

    public static string Text(string format, FindingKind kind, Question question, FindingAnswer answer, int width, bool colour) => format switch
    {
        "json" => JsonText.Of(JsonText.Indented, json => Write(json, question, answer)) + "\n",
        Jsonl => string.Concat(answer.Findings.Select(f => JsonText.Of(KeptStatementJson.Options, json => Write(json, f)) + "\n")),
        Csv => CsvFindings.Text(answer.Findings),
        _ => FindingTable.Text(kind, answer, width, colour),
    };

    /// <summary>A kind as it is written.</summary>
    public static string Name<T>(T kind) where T : struct, Enum => Zegsman.Ledger.Entries.Words.Of(kind);

    private static void Write(Utf8JsonWriter json, Question question, FindingAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("question", question.ToString());
        json.WriteNumber("total", answer.Total);
        json.WriteNumber("compared", answer.Compared);
        json.WriteNumber("selected", answer.Selected);
        json.WriteStartArray("findings");
        foreach (var finding in answer.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(finding.Kind));
        json.WriteNumber("score", finding.Score);
        json.WriteStartArray("why");
        foreach (var reason in finding.Why)
        {
            json.WriteStartObject();
            json.WriteString("kind", Name(reason.Kind));
            json.WriteString("text", reason.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "firstOnly", finding.FirstOnly);
        Write(json, "secondOnly", finding.SecondOnly);
        json.WritePropertyName("first");
        KeptStatementJson.Write(json, finding.First);
        json.WritePropertyName("second");
        KeptStatementJson.Write(json, finding.Second);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, spans, ReadingJson.OneLine.IReadOnlyListTextSpan);
    }
}
