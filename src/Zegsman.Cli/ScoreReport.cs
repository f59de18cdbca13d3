using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zegsman.Evaluation;

namespace Zegsman.Cli;

/// <summary>Writes the figures of an evaluation for people and for programs.</summary>
internal static class ScoreReport
{
    public static string Table(Scores scores)
    {
        var table = new StringBuilder();
        Line($"{scores.Articles} articles, {scores.ArticlesMissing} without an answer");
        foreach (var (name, f) in scores.Figures)
            Line($"{name,-20} P {Share(f.Precision)}  R {Share(f.Recall)}  F1 {Share(f.F1)}   gold {f.Gold}  predicted {f.Predicted}");
        foreach (var (name, accuracy) in scores.AccuracyOnPairs) Line($"{name,-20} {Share(accuracy.Share)} of {accuracy.Of} pairs");
        return table.ToString();

        void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static string Json(Scores scores)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", scores.Articles);
            json.WriteNumber("articles_missing", scores.ArticlesMissing);
            json.WriteStartObject("figures");
            foreach (var (name, figure) in scores.Figures)
            {
                json.WriteStartObject(name);
                json.WriteNumber("p", figure.Precision);
                json.WriteNumber("r", figure.Recall);
                json.WriteNumber("f1", figure.F1);
                json.WriteNumber("gold", figure.Gold);
                json.WriteNumber("predicted", figure.Predicted);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteStartObject("accuracy_on_pairs");
            foreach (var (name, accuracy) in scores.AccuracyOnPairs)
            {
                json.WriteStartObject(name);
                json.WriteNumber("share", accuracy.Share);
                json.WriteNumber("of", accuracy.Of);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    public static string Line(Mistake mistake) => string.Join(" | ",
        [$"{(mistake.IsInvented ? "INVENTED" : "MISSED  ")} {OneLine(mistake.ArticleId)}", OneLine(mistake.Source), OneLine(mistake.Cue), Start(OneLine(mistake.Content), 160)]);

    private static string Share(double share) => Rounding.Of(share, 3).ToString("F3", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Start(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
