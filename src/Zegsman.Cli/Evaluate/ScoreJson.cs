using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zegsman.Evaluation;

namespace Zegsman.Cli.Evaluate;

/// <summary>Writes the figures of an evaluation for programs.</summary>
internal static class ScoreJson
{
    public static string Of(Report report)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options)) Write(json, report);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("articles", report.Scores.Articles);
        json.WriteNumber("articles_missing", report.Scores.ArticlesMissing);
        Objects(json, "figures", report.Scores.Figures, figure =>
        {
            json.WriteNumber("p", figure.Precision);
            json.WriteNumber("r", figure.Recall);
            json.WriteNumber("f1", figure.F1);
            json.WriteNumber("gold", figure.Gold);
            json.WriteNumber("predicted", figure.Predicted);
        });
        Objects(json, "accuracy_on_pairs", report.Scores.AccuracyOnPairs, accuracy =>
        {
            json.WriteNumber("share", accuracy.Share);
            json.WriteNumber("of", accuracy.Of);
        });
        if (report.Scores.Confidence is { } confidence) Write(json, confidence);
        json.WriteStartObject("mistakes");
        foreach (var (name, count) in report.Mistakes) json.WriteNumber(name, count);
        json.WriteEndObject();
        if (report.By.Count > 0) WriteGroups(json, report);
        if (report.Against is { } against) Write(json, against);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Calibration confidence)
    {
        json.WriteStartObject("confidence");
        json.WriteNumber("statements", confidence.Statements);
        json.WriteNumber("calibration_error", Rounding.Of(confidence.Error, 4));
        json.WriteNumber("sure", confidence.Sure);
        json.WriteNumber("sure_right", confidence.SureRight);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("by");
        foreach (var aspect in report.By)
        {
            Objects(json, aspect, report.Scores.Groups[aspect], group =>
            {
                json.WriteNumber("gold", group.Gold);
                if (group.Predicted is { } predicted) json.WriteNumber("predicted", predicted);
                Write("content.overlap", group.Overlap);
                Write("attribution", group.Attribution);

                void Write(string name, Rate rate)
                {
                    json.WriteStartObject(name);
                    if (group.Predicted is not null) Share(json, "p", rate.Precision);
                    Share(json, "r", rate.Recall);
                    json.WriteEndObject();
                }
            });
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Against against)
    {
        json.WriteStartObject("against");
        json.WriteNumber("articles_missing", against.ArticlesMissing);
        json.WriteNumber("samples", Comparison.Samples);
        Objects(json, "figures", against.Differences, difference =>
        {
            json.WriteNumber("f1", difference.F1);
            json.WriteNumber("other", difference.Other);
            json.WriteNumber("difference", difference.Change);
            json.WriteNumber("low", difference.Low);
            json.WriteNumber("high", difference.High);
            json.WriteNumber("not_better", difference.NotBetter);
        });
        json.WriteEndObject();
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, T> values, Action<T> write)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            json.WriteStartObject(key);
            write(value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } s) json.WriteNumber(name, s);
        else json.WriteNull(name);
    }
}
