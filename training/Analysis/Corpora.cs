using System.IO.Compression;
using System.Text.Json;
using Zegsman.Language;

namespace Zegsman.Training.Analysis;

/// <summary>The data sets of a language, in the data folder.</summary>
internal static class Corpora
{
    /// <summary>The name and the sentences of each set; what is measured on has "dev" in its name.</summary>
    public static IEnumerable<(string Name, List<TrainingSentence> Sentences)> Of(TextLanguage language, string data)
    {
        string At(string file) => Path.Combine(data, file);
        if (language == TextLanguage.Dutch)
        {
            yield return ("ud", [.. Treebank.Read(Lines(At("ud-nl/train.conllu.gz")), DutchStyle)]);
            yield return ("alpino", [.. Treebank.Read(Lines(At("ud-nl/train-alpino.conllu.gz")), _ => AnnotationStyle.Converted)]);
            yield return ("ud-dev", [.. Treebank.Read(Lines(At("ud-nl/dev.conllu")), _ => AnnotationStyle.Official)]);
            yield return ("news-names", [.. NameFile.Read(Lines(At("ner-nl/conll02-train.tsv")))]);
            yield return ("news-names-dev", [.. NameFile.Read(Lines(At("ner-nl/conll02-dev.tsv")))]);
            yield return ("wiki-names", [.. NameFile.Read(Lines(At("ner-nl/train.tsv")))]);
            yield return ("wiki-names-dev", [.. NameFile.Read(Lines(At("ner-nl/dev.tsv")))]);
            foreach (var raw in new[] { "eindhoven-obl", "eindhoven-gbl", "eindhoven-pwe", "nlwikipedia-selection", "alpino-questions" })
            {
                yield return ("raw-" + raw, [.. Lines(At($"raw-nl/{raw}.txt.gz")).Select(TokenLine).Where(s => s.Words.Count > 0)]);
            }
            yield return ("raw-modern", [.. Articles(At("attribution-nl/train-modern.jsonl"), language)]);
        }
        else
        {
            yield return ("ud", [.. Treebank.Read(Lines(At("ud-en/train.conllu.gz")), _ => AnnotationStyle.Official)]);
            yield return ("ud-dev", [.. Treebank.Read(Lines(At("ud-en/dev.conllu")), _ => AnnotationStyle.Official)]);
            yield return ("silver", [.. Treebank.Read(Lines(At("polnear-silver/train.conllu.gz")), _ => AnnotationStyle.Silver)]);
            yield return ("wiki-names", [.. NameFile.Read(Lines(At("ner-en/train.tsv")))]);
            yield return ("wiki-names-dev", [.. NameFile.Read(Lines(At("ner-en/dev.tsv")))]);
            yield return ("raw-polnear", [.. Articles(At("polnear/train.jsonl"), language)]);
        }
    }

    private static int DutchStyle(string source) =>
        source.Contains("2025", StringComparison.Ordinal) ? AnnotationStyle.Official : AnnotationStyle.Updated;

    private static TrainingSentence TokenLine(string line) =>
        new([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => new TrainingWord(form))], AnnotationStyle.Official);

    private static IEnumerable<TrainingSentence> Articles(string file, TextLanguage language)
    {
        foreach (var line in Lines(file))
        {
            using var article = JsonDocument.Parse(line);
            var document = Segmenter.Segment(article.RootElement.GetProperty("text").GetString()!, language);
            foreach (var sentence in document.Sentences)
            {
                yield return new TrainingSentence([.. sentence.Tokens.Select(token => new TrainingWord(token.Text))], AnnotationStyle.Official);
            }
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using var unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
