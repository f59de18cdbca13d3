using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Evaluation;
using Zegsman.Language;
using Zegsman.Statements;
using Zegsman.Statements.Network;

namespace Zegsman.Training.Attribution;

/// <summary>Writes what the trainer reads: for each set the tokens' features and states, the passages, the anchors and their windows.</summary>
internal sealed class Export(string data, string work)
{
    private const int LeastLemmaCount = 5;

    private static readonly string[] Tags = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"];

    public void Run()
    {
        Directory.CreateDirectory(work);
        using var analyzer = Analyzer.Load();
        var sets = Corpus.All.Select(corpus => (Corpus: corpus, Articles: Articles(analyzer, corpus).ToList())).ToList();
        var lemmas = Lemmas(sets.Where(set => set.Corpus.IsForTraining).SelectMany(set => set.Articles).Select(article => article.Document));
        foreach (var (corpus, articles) in sets) Write(corpus.Name, articles, lemmas);
        WriteJson("lemmas.json", lemmas.Lemmas);
        WriteJson("sizes.json", new Dictionary<string, object>
        {
            ["features"] = TokenFeatures.Sizes,
            ["bits"] = new[] { CueClasses.Sizes.Classes, CueClasses.Sizes.Others, CueClasses.Sizes.Combination },
            ["lemmas"] = lemmas.Lemmas.Count + 1,
            ["window"] = CueWindow.Sizes,
            ["tags"] = Tags,
            ["stances"] = Enum.GetNames<Stance>(),
        });
    }

    private IEnumerable<(GoldArticle Gold, Article Article, Document Document)> Articles(Analyzer analyzer, Corpus corpus)
    {
        foreach (var gold in GoldArticle.Read(Path.Combine(corpus.IsOurs ? work : data, corpus.File)))
        {
            var article = gold.ToArticle() with { Language = corpus.Language };
            var segmented = Segmenter.Segment(article.Text, corpus.Language, [.. article.Passages.Select(passage => passage.Span)]);
            yield return (gold, article, analyzer.AnalyzeWithStates(segmented));
        }
    }

    private static LemmaVocabulary Lemmas(IEnumerable<Document> documents) => new(
    [
        .. documents.SelectMany(document => document.Tokens.Select(token => LemmaVocabulary.Key(document.Language.Code(), token.Lemma!)))
            .GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() >= LeastLemmaCount)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
    ]);

    private void Write(string name, List<(GoldArticle Gold, Article Article, Document Document)> articles, LemmaVocabulary lemmas)
    {
        var (passages, anchors, windows) = (new List<int>(), new List<int>(), new List<int>());
        var (first, all, outside) = (0, 0, 0);
        using var tokens = File.Create(Path.Combine(work, name + ".tokens"));
        using var states = File.Create(Path.Combine(work, name + ".states"));
        using var words = new BinaryWriter(File.Create(Path.Combine(work, name + ".words")));
        foreach (var (gold, article, document) in articles)
        {
            tokens.Write(MemoryMarshal.AsBytes<int>(TokenFeatures.Of(article, document, lemmas)));
            states.Write(MemoryMarshal.AsBytes<Half>(document.Analysis!.States));
            passages.AddRange(TokenReader.Passages(article, document).Select(passage => passage.Length));
            var known = gold.Attributions.Select(attribution => GoldTokens.Of(document, attribution)).ToList();
            all += known.Count;
            foreach (var (token, kind, tokensOf) in Anchors.Of(article, document, known))
            {
                var window = CueWindow.Of(document, token);
                if (tokensOf.Content[0] < window.First || tokensOf.Content[^1] >= window.End) outside++;
                anchors.AddRange([first + token, kind, first + window.First, first + window.End, .. LabelsOf(tokensOf.Attribution)]);
                windows.AddRange(Rows(document, window, tokensOf));
                WriteWords(words, document, tokensOf.Attribution);
            }
            first += document.TokenCount;
        }
        WriteNumbers(name + ".passages", passages);
        WriteNumbers(name + ".anchors", anchors);
        WriteNumbers(name + ".windows", windows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {articles.Count} articles, {first} tokens, {all} attributions, {anchors.Count / 7} with an anchor, {outside} of them reach outside their window"));
    }

    /// <summary>How many features the words of an attribution have, and bucket and value of each.</summary>
    private static void WriteWords(BinaryWriter words, Document document, Evaluation.Attribution attribution)
    {
        var labels = LabelsOf(attribution);
        var features = StanceFeatures.Of(document, attribution.Cue, attribution.Source, attribution.Content,
            (Polarity)Math.Max(0, labels[1]), (StatementKind)Math.Max(0, labels[2]));
        words.Write(features.Count);
        foreach (var (bucket, value) in features)
        {
            words.Write(bucket);
            words.Write(value);
        }
    }

    private static int[] LabelsOf(Evaluation.Attribution attribution) =>
    [
        attribution.Stance is { } stance && Enum.TryParse<Stance>(stance, true, out var known) ? (int)known : -1,
        attribution.Polarity is { } polarity && Enum.TryParse<Polarity>(polarity, true, out var side) ? (int)side : -1,
        attribution.Kind is { } kind && Enum.TryParse<StatementKind>(kind, true, out var how) ? (int)how : -1,
    ];

    private static IEnumerable<int> Rows(Document document, CueWindow window, GoldTokens gold)
    {
        var rows = new int[window.Length * CueWindow.Width];
        window.Write(document, rows);
        var roles = new int[window.Length];
        Mark(roles, window, gold.Content, 3);
        Mark(roles, window, gold.Source, 1);
        Mark(roles, window, gold.Cue, 2);
        for (var i = 0; i < window.Length; i++)
        {
            for (var column = 0; column < CueWindow.Width; column++) yield return rows[(i * CueWindow.Width) + column];
            yield return roles[i] == 0 ? 0 : (2 * roles[i]) - (i > 0 && roles[i - 1] == roles[i] ? 0 : 1);
        }
    }

    private static void Mark(int[] roles, CueWindow window, IReadOnlyList<int> tokens, int role)
    {
        foreach (var token in tokens)
        {
            if (token >= window.First && token < window.End) roles[token - window.First] = role;
        }
    }

    private void WriteNumbers(string file, List<int> numbers) => File.WriteAllBytes(Path.Combine(work, file), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray());

    private void WriteJson<T>(string file, T value) => File.WriteAllText(Path.Combine(work, file), JsonSerializer.Serialize(value));
}
