using System.Text.Json;
using Zegsman.Evaluation;
using Zegsman.Language;

namespace Zegsman.Training.Coreference;

/// <summary>A data set that tells who its sources are.</summary>
/// <param name="Name">What its arrays are called; what is measured on has "dev" in its name.</param>
/// <param name="Language">What it is written in.</param>
/// <param name="IsOurs">Whether it comes from the articles written for training, put into the gold format in the work folder, and not from the data folder.</param>
/// <param name="File">Its file.</param>
/// <param name="Every">Which share of the articles is taken: one of so many.</param>
internal sealed record Corpus(string Name, TextLanguage Language, bool IsOurs, string File, int Every = 1)
{
    public static IReadOnlyList<Corpus> All { get; } =
    [
        new("print", TextLanguage.Dutch, true, "print.jsonl"),
        new("web", TextLanguage.Dutch, true, "web.jsonl"),
        new("quotes", TextLanguage.Dutch, true, "quotes.jsonl"),
        new("modern", TextLanguage.Dutch, false, "attribution-nl/train-modern.jsonl"),
        new("cdb", TextLanguage.Dutch, false, "attribution-nl/train-cdb.jsonl"),
        new("polnear", TextLanguage.English, false, "polnear/train.jsonl", 2),
        new("news-dev", TextLanguage.Dutch, false, "attribution-nl/dev.jsonl"),
        new("modern-dev", TextLanguage.Dutch, false, "attribution-nl/dev-modern.jsonl"),
        new("polnear-dev", TextLanguage.English, false, "polnear/dev.jsonl", 2),
    ];

    /// <summary>The articles, and those that are wanted by their id in any case, each with the ids of the attributions whose source is its author.</summary>
    public IEnumerable<(GoldArticle Gold, HashSet<string> OfAuthor)> Articles(string folder, Func<string, bool> isWanted)
    {
        var file = Path.Combine(folder, File);
        using var lines = System.IO.File.ReadLines(file).GetEnumerator();
        var number = 0;
        foreach (var gold in GoldArticle.Read(file))
        {
            lines.MoveNext();
            if (number++ % Every != 0 && !isWanted(gold.Id)) continue;
            using var json = JsonDocument.Parse(lines.Current);
            yield return (gold, [.. json.RootElement.GetProperty("attributions").EnumerateArray()
                .Where(a => a.TryGetProperty("source_kind", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "author")
                .Select(a => a.GetProperty("id").GetString()!)]);
        }
    }
}
