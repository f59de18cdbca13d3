using Zegsman.Evaluation;
using Zegsman.Statements;

namespace Zegsman.Cli.Evaluate;

/// <summary>Scores what is found in the articles of a gold file.</summary>
internal sealed class GoldRun(string goldFile, bool flat)
{
    private readonly List<GoldArticle> gold = [.. GoldArticle.Read(goldFile)];

    /// <summary>Scores the statements that another run wrote.</summary>
    public Scorer Score(string predictedFile) => Score(PredictedFile.Read(predictedFile, gold));

    /// <summary>Reads the articles and scores what is found.</summary>
    public Scorer Read(string? models, int jobs)
    {
        var scorer = new Scorer(flat);
        using var reader = StatementReader.Load(models);
        var articles = gold.Select(g => g.ToArticle()).ToList();
        var readings = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(jobs, 512)).Select(reader.Read).ToList();
        foreach (var (article, reading) in gold.Zip(readings)) scorer.Add(article, reading);
        return scorer;
    }

    /// <summary>The run in a file, to compare others with.</summary>
    public OtherRun Other(string file)
    {
        var statements = PredictedFile.Read(file, gold);
        if (statements.Count == 0) throw EvaluateErrors.NothingToCompare(file, goldFile);
        return new OtherRun(file, Score(statements));
    }

    private Scorer Score(IReadOnlyDictionary<string, IReadOnlyList<Attribution>> statements)
    {
        var scorer = new Scorer(flat);
        foreach (var article in gold) scorer.Add(article, statements.GetValueOrDefault(article.Id));
        return scorer;
    }
}

/// <summary>A run that others are held against.</summary>
internal sealed record OtherRun(string File, Scorer Scorer)
{
    public Against Compare(Scorer run) => new(File, Scorer.Scores().ArticlesMissing, Comparison.Of(run, Scorer));
}
