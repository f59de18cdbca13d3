using System.CommandLine;
using System.CommandLine.Parsing;
using Zegsman.Evaluation;
using Zegsman.Statements;

namespace Zegsman.Cli;

/// <summary><c>zegsman evaluate</c>: how well the statements of articles are found whose statements are known.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD.jsonl") { Description = "Articles with their true attributions, one JSON object per line." };
        var predicted = new Option<string?>("--predicted") { Description = "Score the statements in this file instead of reading the gold's texts.", HelpName = "FILE.jsonl" };
        var flat = new Option<bool>("--flat") { Description = "Leave out statements inside statements, for gold without nesting." };
        var format = new Option<string>("--format") { Description = "How the figures are printed.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var errors = new Option<int>("--errors") { Description = "Print so many statements missed or invented to standard error.", HelpName = "N" };
        errors.Validators.Add(r => AtLeast(r, 0));
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many articles are read at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(r => AtLeast(r, 1));
        var command = new Command("evaluate", "Score the reading of statements against articles whose statements are known.")
        {
            gold, predicted, flat, format, errors, jobs,
        };
        command.SetAction(result =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var scores = Score(result.GetRequiredValue(gold), result.GetValue(predicted), result.GetValue(flat), result.GetValue(jobs));
            foreach (var mistake in scores.Mistakes.Take(result.GetValue(errors))) error.WriteLine(ScoreReport.Line(mistake));
            output.Write(result.GetValue(format) == "json" ? ScoreReport.Json(scores) : ScoreReport.Table(scores));
            return ExitCode.Done;
        });
        return command;
    }

    private static Scores Score(string goldFile, string? predictedFile, bool flat, int jobs)
    {
        List<GoldArticle> gold = [.. GoldArticle.Read(goldFile)];
        var scorer = new Scorer(flat);
        if (predictedFile is not null)
        {
            var predicted = PredictedFile.Read(predictedFile, gold);
            foreach (var article in gold) scorer.Add(article, predicted.GetValueOrDefault(article.Id));
            return scorer.Scores();
        }
        var articles = gold.Select(g => g.ToArticle()).ToList();
        var readings = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(jobs, 512)).Select(StatementReader.Read);
        foreach (var (article, reading) in gold.Zip(readings)) scorer.Add(article, reading);
        return scorer.Scores();
    }

    private static void AtLeast(OptionResult option, int least)
    {
        if (option.GetValueOrDefault<int>() < least) option.AddError($"{option.Option.Name} must be at least {least}.");
    }
}
