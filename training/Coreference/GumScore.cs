using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Evaluation;
using Zegsman.Language;
using Zegsman.Language.Conllu;
using Zegsman.Language.Models;
using Zegsman.Registry;
using Zegsman.Speakers.Linking;
using Zegsman.Statements.Linking;
using Zegsman.Statements.Network;

namespace Zegsman.Training.Coreference;

/// <summary>
/// Scores the chains of whole texts against GUM's, on GUM's tokens. The reader links what can speak; it leaves "it", things and most descriptions alone, and its
/// mentions are bounded in its own way, so this tells how far it is from the chains of everything.
/// </summary>
internal static class GumScore
{
    /// <summary>Prints the scores over the documents of the genres; news and interviews when none is named.</summary>
    public static void Run(string data, string[] genres)
    {
        var wanted = genres.Length > 0 ? genres : ["news", "interview"];
        var places = new ModelPlaces(null, Environment.GetEnvironmentVariable(ModelPlaces.Variable));
        using var analyzer = Analyzer.Load();
        using var attribution = AttributionModel.Load(places);
        using var coreference = CoreferenceModel.Load(places);
        var (scores, documents) = (new ChainScores(), 0);
        foreach (var (name, lines, known) in GumChains.Read(Path.Combine(data, "ud-en/train.conllu.gz"), name => wanted.Any(genre => name.StartsWith($"GUM_{genre}_", StringComparison.Ordinal))))
        {
            var document = analyzer.AnalyzeWithStates(ConlluReader.Read(new StringReader(lines), TextLanguage.English).Single().Document);
            scores.Add(known, Chains(Article(name, document.Text), document, attribution, coreference));
            documents++;
        }
        Console.WriteLine($"{documents} documents");
        foreach (var (name, precision, recall, f1) in scores.Figures) Console.WriteLine(FormattableString.Invariant($"{name,-9} precision {precision:0.000}  recall {recall:0.000}  F1 {f1:0.000}"));
        Console.WriteLine(FormattableString.Invariant($"CoNLL     {scores.Conll:0.000}"));
    }

    private static Article Article(string name, string text)
    {
        var article = ArticleReader.Read(JsonSerializer.SerializeToUtf8Bytes(new { id = name, text }), new ArticleHints { FileName = "gum.jsonl" }).Single();
        return article.Text == text ? article with { Language = TextLanguage.English } : throw new InvalidOperationException($"The text of {name} was changed in reading.");
    }

    private static List<HashSet<(int First, int End)>> Chains(Article article, Document document, AttributionModel model, CoreferenceModel coreference)
    {
        var attributions = new AttributionReader(model, TextLanguage.English).Read(article, document, []).OrderBy(attribution => attribution.Content[0].Start).ToList();
        var parents = Nesting.Parents(attributions);
        var speeches = attributions.Select((attribution, i) => new Speech(attribution.Source, attribution.Cue, attribution.Content, parents[i],
            parents[i] >= 0 && document.Quotations.At(attribution.Content[0].Start) is not null ? parents[i] : -1)).ToList();
        var discourse = new Discourse(article, document, speeches);
        var chains = new Chains(discourse, coreference, PeopleRegistry.Starter);
        return [.. Enumerable.Range(0, discourse.References.Count).GroupBy(chains.Of)
            .Select(chain => chain.Select(i => (discourse.References[i].First, discourse.References[i].End)).ToHashSet()).Where(chain => chain.Count > 1)];
    }
}
