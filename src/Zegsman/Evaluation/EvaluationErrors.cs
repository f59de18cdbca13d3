using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>What can be wrong with the files an evaluation reads.</summary>
internal static class EvaluationErrors
{
    public static ZegsmanException Unreadable(string file, Exception inner) =>
        new("ZG411", $"{file} cannot be read: {inner.Message} Name a file in JSON Lines that exists and that you may read.", inner);

    public static ZegsmanException NotJson(string file, int line, string detail) =>
        new("ZG412", At(file, line, $"no JSON object in UTF-8: {detail} Put one whole article on each line."));

    public static ZegsmanException Field(string file, int line, string field, string wanted) =>
        new("ZG413", At(file, line, $"\"{field}\" must be {wanted}. docs/evaluation.md lists the fields."));

    public static ZegsmanException Span(string file, int line, string field, TextSpan span, int length) =>
        new("ZG414", At(file, line, string.Create(CultureInfo.InvariantCulture,
            $"\"{field}\" has the span {span} of a text of {length} characters. Count spans in UTF-16 code units of \"text\", end exclusive.")));

    public static ZegsmanException Twice(string file, int line, string id) =>
        new("ZG415", At(file, line, $"the id \"{id}\" stands in the file before. Give each article an id of its own."));

    public static ZegsmanException Empty(string file) =>
        new("ZG416", $"{file} holds no article. Put one article on each line.");

    public static ZegsmanException TooFew(int articles) =>
        new("ZG417", string.Create(CultureInfo.InvariantCulture,
            $"Two runs over {articles} article cannot be compared: how far the difference is chance shows only between articles. Use gold with many of them."));

    private static string At(string file, int line, string message) => string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {message}");
}
