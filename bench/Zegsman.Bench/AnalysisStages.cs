using System.Globalization;
using Zegsman.Language;
using Zegsman.Language.Conllu;

namespace Zegsman.Bench;

/// <summary>Words a second and bytes allocated a word of each stage from raw text to CoNLL-U, and the time to load a model.</summary>
internal static class AnalysisStages
{
    /// <summary>About as many characters as a news article has.</summary>
    private const int ArticleLength = 2500;

    public static void Measure(string text, TextLanguage language, int rounds)
    {
        Load(language, 1, "first model load of the process");
        using var analyzer = Analyzer.Load();
        var articles = Articles(text).ToList();
        var segmented = articles.ConvertAll(article => Segmenter.Segment(article, language));
        var analysed = segmented.ConvertAll(analyzer.Analyze);
        var words = segmented.Sum(document => document.TokenCount);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words:N0} words in {articles.Count:N0} articles, {rounds} rounds; medians"));

        var whole = new Stopwatch(words, rounds);
        whole.Tell("segmentation, one thread", () => articles.ForEach(article => Segmenter.Segment(article, language)));
        whole.Tell("analysis, one thread", () => segmented.ForEach(document => analyzer.Analyze(document)));
        whole.Tell("CoNLL-U, one thread", () => analysed.ForEach(document => ConlluWriter.Write(document, TextWriter.Null)));
        foreach (var jobs in new[] { 1, 2 })
            whole.Tell($"from raw text, jobs: {jobs}", () => analyzer.AnalyzeMany(articles, language, jobs).Count());
        whole.Tell("one long text, jobs: 2", () => analyzer.AnalyzeMany([text], language, 2).Count());
        Load(language, rounds, "model load");
    }

    /// <summary>The text in pieces of whole lines, each about as long as an article.</summary>
    private static IEnumerable<string> Articles(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', Math.Min(text.Length, start + ArticleLength));
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    private static void Load(TextLanguage language, int rounds, string name)
    {
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            var started = TimeProvider.System.GetTimestamp();
            using var fresh = Analyzer.Load();
            fresh.CardOf(language);
            times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {Stopwatch.Median(times):N0} ms"));
    }
}
