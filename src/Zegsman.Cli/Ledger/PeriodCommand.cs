using System.CommandLine;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman timeline" and "zegsman sources": the statements that answer a question, counted by when they were said.</summary>
internal static class PeriodCommand
{
    public static Command Timeline() => Create("timeline", "Counts the statements that answer a question by month or year, with their stances.",
        TimelineField.Stance, "month");

    public static Command Sources() => Create("sources", "Counts who speaks by kind of source, by year or month, with the shares.",
        TimelineField.Source, "year");

    private static Command Create(string name, string description, TimelineField field, string period)
    {
        var asked = new Argument<string[]>("question")
        {
            Description = "What is asked, as for ask; everything when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var ledger = LedgerOption.Create();
        var by = new Option<string>("--by") { Description = "How long a period is.", HelpName = "month|year", DefaultValueFactory = _ => period };
        by.AcceptOnlyFromAmong("month", "year");
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the counts are written.",
            HelpName = string.Join('|', PeriodFormat.Names),
            DefaultValueFactory = _ => PeriodFormat.Names[0],
        };
        format.AcceptOnlyFromAmong([.. PeriodFormat.Names]);
        var command = new Command(name, description) { asked, ledger, by, format };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var question = AskCommand.Question(AskCommand.QuestionText(result.GetValue(asked) ?? []));
            using var from = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            var length = result.GetValue(by) == "year" ? PeriodLength.Year : PeriodLength.Month;
            var text = PeriodFormat.Text(result.GetRequiredValue(format), question, from.Timeline(question, field, length));
            terminal.Output.Write(text);
            return ExitCode.Done;
        });
        return command;
    }
}
