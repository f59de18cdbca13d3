using System.CommandLine;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman review": what people say of statements.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var review = new Command("review", "Keeps what you say of statements: that they are right, what is wrong with them, or that they are none.")
        {
            Judge("confirm", "Says that a statement is right as it stands.", Verdict.Confirm),
            Judge("correct", "Says what of a statement must be otherwise.", Verdict.Correct),
            Judge("reject", "Says that it is no statement; it no longer answers questions.", Verdict.Reject),
            Judge("withdraw", "Takes the last verdict on a statement back.", Verdict.Withdraw),
            Show(),
            Export(),
        };
        return review;
    }

    private static Command Judge(string name, string description, Verdict verdict)
    {
        var (position, ledger) = (Position(), LedgerOption.Create());
        var reviewer = new Option<string>("--reviewer")
        {
            Description = "Who says so; your name on this computer when left out.",
            HelpName = "name",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "text" };
        var command = new Command(name, description) { position, ledger, reviewer, reason };
        var correction = verdict == Verdict.Correct ? new CorrectionOptions() : null;
        correction?.AddTo(command);
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true, terminal.Time);
            var done = LedgerOption.Writing(() => Usage(() => kept.Review(result.GetRequiredValue(position), verdict, result.GetRequiredValue(reviewer),
                correction?.Of(result), result.GetValue(reason))));
            terminal.Output.WriteLine(FormattableString.Invariant($"{Words.Of(verdict)}: statement {done.Statement}, review {done.Position}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var (position, ledger) = (Position(), LedgerOption.Create());
        var command = new Command("show", "Tells every verdict on a statement, one a line.") { position, ledger };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            foreach (var review in Usage(() => kept.Reviews(result.GetRequiredValue(position))))
                terminal.Output.WriteLine(SafeText.OneLine(string.Join(' ', ((string?[])
                [
                    review.Reviewed, Words.Of(review.Verdict), "by", review.Reviewer,
                    review.Correction is { } correction ? System.Text.Json.JsonSerializer.Serialize(correction, CorrectionJson.Of.Correction) : null,
                    review.Reason is { } why ? $"({why})" : null,
                ]).OfType<string>())));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export()
    {
        var ledger = LedgerOption.Create();
        var partial = new Option<bool>("--partial") { Description = "Also articles of which only some statements were reviewed." };
        var command = new Command("export", "Writes the reviewed articles as training data, one line of JSON each.") { ledger, partial };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            foreach (var line in kept.ReviewedArticles(result.GetValue(partial))) terminal.Output.WriteLine(line);
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<long> Position() =>
        new("statement") { Description = "The statement's position, as ask --format json tells it.", HelpName = "position" };

    /// <summary>Does something with a statement that may be named wrongly.</summary>
    private static T Usage<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ZegsmanException error) when (error.Code.StartsWith("ZG66", StringComparison.Ordinal))
        {
            throw new UsageException(error.Code, error.Message);
        }
    }
}
