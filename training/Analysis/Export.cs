using System.Runtime.InteropServices;
using System.Text.Json;
using Zegsman.Language;
using Zegsman.Language.Analysis;

namespace Zegsman.Training.Analysis;

/// <summary>
/// Writes what the trainer reads: the feature rows of all forms, each data set as rows of numbers, the labels' names, and the sections
/// of the model file that hold vocabulary and lexicon.
/// </summary>
internal static class Export
{
    private const int LeastScriptCount = 3;

    public static void Run(TextLanguage language, string data, string folder)
    {
        Directory.CreateDirectory(folder);
        var sets = Corpora.Of(language, data).ToList();
        var training = sets.Where(set => !set.Name.EndsWith("-dev", StringComparison.Ordinal)).SelectMany(set => set.Sentences).ToList();
        var forms = new FormTable(VocabularyOf.Sentences(training));
        var labels = new SentenceLabels(training, LeastScriptCount);
        foreach (var (name, sentences) in sets)
        {
            Write(Path.Combine(folder, name + ".tokens"), sentences.SelectMany(sentence => labels.Rows(sentence, forms)));
            Write(Path.Combine(folder, name + ".sentences"), sentences.SelectMany(sentence => new[] { sentence.Words.Count, sentence.Style }));
            Console.WriteLine($"{name}: {sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words");
        }
        if (language == TextLanguage.Dutch) Write(Path.Combine(folder, "known-names"), KnownNames.Rows(Path.Combine(data, "names/alpino-names.tsv"), forms));
        Write(Path.Combine(folder, "rows"), forms.Rows);
        using (var words = File.Create(Path.Combine(folder, "words.bin"))) forms.Features.Write(words);
        using (var lemmas = File.Create(Path.Combine(folder, "lemmas.bin"))) LemmaTargets.Lexicon(training, VerbForms.Of(language, data)).Write(lemmas);
        WriteJson(folder, "labels.json", labels.Names);
        WriteJson(folder, "sizes.json", new Dictionary<string, int>
        {
            ["width"] = WordFeatures.Width,
            ["affixes"] = WordFeatures.Affixes,
            ["characters"] = WordFeatures.Characters,
            ["words"] = forms.Features.Vocabulary.Count + 2,
            ["alphabet"] = forms.Features.Alphabet.Length + 2,
            ["buckets"] = WordFeatures.Buckets + 1,
            ["shapes"] = Enum.GetValues<WordShape>().Length,
            ["styles"] = AnnotationStyle.Count,
            ["columns"] = SentenceLabels.Columns,
        });
    }

    private static void WriteJson<T>(string folder, string file, T value) =>
        File.WriteAllText(Path.Combine(folder, file), JsonSerializer.Serialize(value, new JsonSerializerOptions { WriteIndented = true }) + "\n");

    private static void Write(string file, IEnumerable<int> numbers) => File.WriteAllBytes(file, MemoryMarshal.AsBytes(numbers.ToArray().AsSpan()).ToArray());
}
