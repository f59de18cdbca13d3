using Zegsman.Language;

namespace Zegsman.Training.Attribution;

/// <summary>A data set with known attributions.</summary>
/// <param name="Name">What its arrays are called; what is measured on has "dev" in its name.</param>
/// <param name="Language">What it is written in.</param>
/// <param name="IsOurs">Whether it comes from the articles or the marks beside this program, put into the gold format in the work folder, and not from the data folder.</param>
/// <param name="File">Its file.</param>
internal sealed record Corpus(string Name, TextLanguage Language, bool IsOurs, string File)
{
    public static IReadOnlyList<Corpus> All { get; } =
    [
        new("polnear", TextLanguage.English, false, "polnear/train.jsonl"),
        new("cdb", TextLanguage.Dutch, false, "attribution-nl/train-cdb.jsonl"),
        new("modern", TextLanguage.Dutch, false, "attribution-nl/train-modern.jsonl"),
        new("print", TextLanguage.Dutch, true, "print.jsonl"),
        new("web", TextLanguage.Dutch, true, "web.jsonl"),
        new("quotes", TextLanguage.Dutch, true, "quotes.jsonl"),
        new("papers", TextLanguage.Dutch, true, "papers.jsonl"),
        new("polnear-dev", TextLanguage.English, false, "polnear/dev.jsonl"),
        new("news-dev", TextLanguage.Dutch, false, "attribution-nl/dev.jsonl"),
        new("modern-dev", TextLanguage.Dutch, false, "attribution-nl/dev-modern.jsonl"),
    ];

    public bool IsForTraining => !Name.EndsWith("-dev", StringComparison.Ordinal);
}
