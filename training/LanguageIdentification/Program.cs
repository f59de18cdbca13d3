using Zegsman.Training.LanguageIdentification;
using Zegsman.Training.LanguageIdentification.Texts;

// Arguments: the data folder, the folder of fetched texts, the folder of models.
var (data, texts, models) = (args[0], args[1], args[2]);
var blocks = Sources.All(data, texts).SelectMany(TextBlock.Of).ToList();
Console.WriteLine($"Read {blocks.Count:N0} blocks of text.");
var model = new Trainer(new Sampler([.. blocks.Where(b => !b.IsHeldOut)])).Train();
var file = model.Write();
File.WriteAllBytes(Path.Combine(models, "language-identification.bin"), file);
Console.WriteLine($"Wrote a model of {file.Length:N0} bytes; measuring it.");
Card.Write(Path.Combine(models, "language-identification.md"), model, Versions(), blocks);

string Versions() => string.Join(", ", Directory.GetDirectories(texts).Order(StringComparer.Ordinal)
    .Select(folder => $"{Path.GetFileName(folder)} {File.ReadAllText(Path.Combine(folder, "version")).Trim()}"));
