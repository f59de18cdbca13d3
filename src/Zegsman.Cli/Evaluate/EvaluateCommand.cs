using System.CommandLine;
using Zegsman.Cli.Read;

namespace Zegsman.Cli.Evaluate;

/// <summary><c>zegsman evaluate</c>: how well the statements of articles are found whose statements are known.</summary>
internal static class EvaluateCommand
{
    /// <summary>What figures can be broken down by.</summary>
    public static IReadOnlyList<string> Aspects { get; } = ["kind", "stance", "construction"];

    public static Command Create()
    {
        var gold = new Argument<string>("GOLD.jsonl") { Description = "Articles with their true attributions, one JSON object per line." };
        var predicted = new Option<string?>("--predicted") { Description = "Score the statements in this file instead of reading the gold's texts.", HelpName = "FILE.jsonl" };
        var against = new Option<string?>("--against") { Description = "Compare with the statements of another run.", HelpName = "FILE.jsonl" };
        var by = new Option<string[]>("--by") { Description = $"Break the figures down by {string.Join(", ", Aspects)}.", HelpName = "name,…" };
        var flat = new Option<bool>("--flat") { Description = "Leave out statements inside statements, for gold without nesting." };
        var format = new Option<string>("--format") { Description = "How the figures are printed.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var errors = new Option<int?>("--errors") { Description = "Print so many mistakes to standard error.", HelpName = "N" };
        errors.Validators.Add(option => BatchArguments.Between(option, 0, int.MaxValue));
        var errorsOf = new Option<string[]>("--errors-of")
        {
            Description = $"Print only mistakes of these types: {string.Join(", ", Report.MistakeNames)}; all of them without --errors.", HelpName = "type,…",
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many articles are read at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(option => BatchArguments.Between(option, 1, int.MaxValue));
        var model = new Option<string?>("--model") { Description = "The folder that holds the models, instead of the models beside the program.", HelpName = "folder" };
        var command = new Command("evaluate", "Score the reading of statements against articles whose statements are known.")
        {
            gold, predicted, against, by, flat, format, errors, errorsOf, jobs, model,
        };
        command.SetAction(result =>
        {
            var aspects = Names(by.Name, result.GetValue(by), Aspects);
            var types = Names(errorsOf.Name, result.GetValue(errorsOf), Report.MistakeNames);
            var listed = result.GetValue(errors) ?? (types.Count > 0 ? int.MaxValue : 0);

            var run = new GoldRun(result.GetRequiredValue(gold), result.GetValue(flat));
            // a run to compare with that is of no use is told before the articles are read
            var other = result.GetValue(against) is { } file ? run.Other(file) : null;
            var scorer = result.GetValue(predicted) is { } found ? run.Score(found) : run.Read(result.GetValue(model), result.GetValue(jobs));
            var report = new Report(scorer.Scores(), aspects, other?.Compare(scorer));

            var mistakes = report.Scores.Mistakes.Where(m => types.Count == 0 || types.Contains(Report.NameOf(m.Kind)));
            foreach (var mistake in mistakes.Take(listed)) result.InvocationConfiguration.Error.WriteLine(ScoreTable.Line(mistake));
            result.InvocationConfiguration.Output.Write(result.GetValue(format) == "json" ? ScoreJson.Of(report) : ScoreTable.Of(report));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The names given, each in one option or several after commas, in the order in which they are known.</summary>
    private static List<string> Names(string option, string[]? given, IReadOnlyList<string> known)
    {
        var names = (given ?? []).SelectMany(g => g.Split(',', StringSplitOptions.TrimEntries)).ToList();
        if (names.Find(n => !known.Contains(n)) is { } unknown) throw EvaluateErrors.UnknownName(option, unknown, known);
        return [.. known.Where(names.Contains)];
    }
}
