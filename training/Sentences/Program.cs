using Zegsman.Language;
using Zegsman.Training.Sentences;

// Trains the models of sentence borders (models/sentences.md) on the treebanks of the data folder, and writes them into the sources:
//   dotnet run --project training/Sentences -c Release -- DATA-FOLDER
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: Sentences DATA-FOLDER   (the folder with ud-nl and ud-en)");
    return 2;
}

// Enough to show how names and titles stand in news; their sentences were cut by a program, so no more than that.
const int NewsArticles = 150;

(TextLanguage Language, string[] Treebanks, Settings Settings)[] models =
[
    (TextLanguage.Dutch, ["ud-nl/train.conllu.gz", "ud-nl/train-alpino.conllu.gz"], new Settings(Epochs: 5, OwnBreaks: 0, Threshold: 0, Letters: 0)),
    (TextLanguage.English, ["ud-en/train.conllu.gz", "polnear-silver/train.conllu.gz"], new Settings(Epochs: 6, OwnBreaks: 0.5, Threshold: -0.85, Letters: 4)),
];
foreach (var (language, treebanks, settings) in models)
{
    var documents = treebanks.SelectMany(t => TreebankDocument.Read(Path.Combine(args[0], t), language).Take(t.StartsWith("polnear", StringComparison.Ordinal) ? NewsArticles : int.MaxValue)).ToList();
    var letters = new Letters(documents, seed: 11);
    documents.AddRange(Enumerable.Range(0, settings.Letters).SelectMany(_ => documents.Where(Letters.AreWebText).Select(letters.Vary).ToList()).ToList());
    var file = Path.Combine("src", "Zegsman.Language", "Sentences", "Data", $"sentences-{language.Code()}.bin");
    var model = new BorderTrainer(language, settings).Train(documents);
    File.WriteAllBytes(file, model);
    Console.Out.WriteLine($"{file}: {documents.Count} documents; {BorderScore.Of(model, TreebankDocument.Read(Path.Combine(args[0], $"ud-{language.Code()}/dev.conllu"), language), language)}");
}
return 0;
