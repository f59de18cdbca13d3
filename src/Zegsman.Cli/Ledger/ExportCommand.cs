using System.CommandLine;
using Zegsman.Cli.Read;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman export": the statements of a ledger that answer a question, in the forms that other programs read.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var asked = new Argument<string[]>("question")
        {
            Description = "What is exported, as for ask; everything when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var ledger = LedgerOption.Create();
        string[] names = [.. StatementExport.All.Select(e => e.Name)];
        var format = new Option<string>("--format", "-f")
        {
            Description = "The form they are written in.",
            HelpName = string.Join('|', names),
            Required = true,
        };
        format.AcceptOnlyFromAmong(names);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, or for naf a folder; standard output when left out.",
            HelpName = "path",
        };
        var limit = new Option<int?>("--limit")
        {
            Description = "How many statements at most: all when left out, and for a feed 50.",
            HelpName = "number",
        };
        limit.Validators.Add(option => BatchArguments.Between(option, 1, int.MaxValue));
        var command = new Command("export", "Writes who said what for other programs: tables, linked data, annotations, feeds.")
        {
            asked, ledger, format, output, limit,
        };
        command.SetAction(async (result, cancellation) =>
        {
            var terminal = Terminal.Of(result);
            var question = AskCommand.Question(AskCommand.QuestionText(result.GetValue(asked) ?? []));
            var export = StatementExport.Find(result.GetRequiredValue(format))!;
            using var from = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            var answer = export.Answer(from, question, result.GetValue(limit));
            var run = new ExportRun(export, terminal, cancellation);
            await run.WriteAsync(answer, result.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }
}
