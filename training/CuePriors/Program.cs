using System.Globalization;
using Zegsman.Language;
using Zegsman.Training.CuePriors;

// Counts, in the training articles, how often each verb form and fixed combination that the reader takes for a possible cue was one:
//   dotnet run --project training/CuePriors -c Release -- DATA-FOLDER
// Writes src/Zegsman/Lexicon/cue-priors-nl.tsv and cue-priors-en.tsv: form or combination, times a cue, times found, commonest stance or -.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: CuePriors DATA-FOLDER   (the folder with attribution-nl and polnear)");
    return 2;
}

(TextLanguage Language, string[] Files)[] sets =
[
    (TextLanguage.Dutch, ["attribution-nl/train-cdb.jsonl", "attribution-nl/train-modern.jsonl"]),
    (TextLanguage.English, ["polnear/train.jsonl"]),
];
foreach (var (language, files) in sets)
{
    var counts = new CueCounts(language);
    foreach (var file in files)
    {
        foreach (var line in File.ReadLines(Path.Combine(args[0], file))) counts.Add(line);
    }
    var output = Path.Combine("src", "Zegsman", "Lexicon", $"cue-priors-{language.Code()}.tsv");
    File.WriteAllText(output, string.Concat(counts.Rows().Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key}\t{r.Cues}\t{r.All}\t{r.Stance}\n"))));
    Console.Out.WriteLine($"{output}: {counts.Rows().Count()} rows");
}
return 0;
