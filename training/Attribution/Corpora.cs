using Zegsman.Language;

namespace Zegsman.Training.Attribution;

/// <summary>The data sets with known attributions, in the data folder; what is measured on has "dev" in its name.</summary>
internal static class Corpora
{
    public static IReadOnlyList<(string Name, TextLanguage Language, string File)> All { get; } =
    [
        ("polnear", TextLanguage.English, "polnear/train.jsonl"),
        ("cdb", TextLanguage.Dutch, "attribution-nl/train-cdb.jsonl"),
        ("modern", TextLanguage.Dutch, "attribution-nl/train-modern.jsonl"),
        ("polnear-dev", TextLanguage.English, "polnear/dev.jsonl"),
        ("news-dev", TextLanguage.Dutch, "attribution-nl/dev.jsonl"),
        ("modern-dev", TextLanguage.Dutch, "attribution-nl/dev-modern.jsonl"),
    ];

    public static bool IsForTraining(string name) => !name.EndsWith("-dev", StringComparison.Ordinal);
}
