using System.Globalization;
using System.Text;
using System.Text.Json;
using Zegsman.Ledger.Exports.Tables;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>The ways to write a timeline.</summary>
internal static class PeriodFormat
{
    private const int Cells = 24;

    public static IReadOnlyList<string> Names { get; } = ["table", "json", "csv"];

    public static string Text(string format, Question question, Timeline timeline) => format switch
    {
        "json" => JsonText.Of(JsonText.Indented, json => Write(json, question, timeline)) + "\n",
        "csv" => Csv(timeline),
        _ => Table(timeline),
    };

    private static string Table(Timeline timeline)
    {
        var text = new StringBuilder();
        var most = timeline.Periods.Select(p => p.Total).DefaultIfEmpty(1).Max();
        var width = Number(most).Length;
        foreach (var period in timeline.Periods)
        {
            var bar = new string('█', (int)Math.Max(1, period.Total * Cells / most)).PadRight(Cells);
            var values = string.Join(" · ", period.Values.Select(v =>
                FormattableString.Invariant($"{v.Value} {v.Count} ({100.0 * v.Count / period.Total:0} %)")));
            text.Append($"{period.Name}  {Number(period.Total).PadLeft(width)}  {bar}  {values}".TrimEnd()).Append('\n');
        }
        if (timeline.Undated > 0) text.Append(CultureInfo.InvariantCulture, $"not known so precisely: {timeline.Undated}\n");
        return text.Length == 0 ? "0 statements\n" : text.ToString();
    }

    private static string Csv(Timeline timeline) => CsvRows.Text(csv =>
    {
        CsvRows.Add(csv, ["period", "value", "count"]);
        foreach (var period in timeline.Periods)
        {
            foreach (var value in period.Values) CsvRows.Add(csv, [period.Name, value.Value, Number(value.Count)]);
            if (period.Total - period.Values.Sum(v => v.Count) is > 0 and var others) CsvRows.Add(csv, [period.Name, null, Number(others)]);
        }
        if (timeline.Undated > 0) CsvRows.Add(csv, [null, null, Number(timeline.Undated)]);
    });

    private static void Write(Utf8JsonWriter json, Question question, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("question", question.ToString());
        json.WriteStartArray("periods");
        foreach (var period in timeline.Periods)
        {
            json.WriteStartObject();
            json.WriteString("period", period.Name);
            json.WriteNumber("total", period.Total);
            json.WriteStartObject("values");
            foreach (var value in period.Values) json.WriteNumber(value.Value, value.Count);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("undated", timeline.Undated);
        json.WriteEndObject();
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
