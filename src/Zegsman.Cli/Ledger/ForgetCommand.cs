using System.CommandLine;
using Zegsman.Ledger;
using Zegsman.Ledger.Forgetting;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman forget": takes an article, or what somebody said, out of the ledger on request.</summary>
internal static class ForgetCommand
{
    public static Command Create() => new("forget", "Takes an article, or all that somebody said, out of the ledger for good.")
    {
        Forget("article", "An article with all its versions; it is not added again.", "The article's address, the path of its file, or its id.", ForgetKind.Article),
        Forget("speaker", "All that somebody said; in the texts it is blacked out.", "The speaker's whole name, or Wikidata id.", ForgetKind.Speaker),
        Shown(),
    };

    private static Command Forget(string name, string description, string argument, ForgetKind kind)
    {
        var what = new Argument<string>("name") { Description = argument };
        var ledger = LedgerOption.Create();
        var requester = new Option<string>("--requester")
        {
            Description = "Who asked for it, which is kept; your name on this computer when left out.",
            HelpName = "name",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var reason = new Option<string?>("--reason") { Description = "Why, which is kept.", HelpName = "text" };
        var yes = new Option<bool>("--yes") { Description = "Do it: it cannot be undone." };
        var command = new Command(name, description) { what, ledger, requester, reason, yes };
        command.SetAction(result =>
        {
            if (!result.GetValue(yes)) throw new UsageException("ZG672", "What is forgotten is gone for good. Add --yes when you are sure.");
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true, terminal.Time);
            var named = result.GetRequiredValue(what);
            var known = kind == ForgetKind.Article && File.Exists(named) ? Path.GetFullPath(named) : named;
            var done = LedgerOption.Writing(() => kept.Forget(kind, known, result.GetRequiredValue(requester), result.GetValue(reason)));
            terminal.Output.WriteLine(FormattableString.Invariant($"forgotten: {done.Statements} statements"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Shown()
    {
        var ledger = LedgerOption.Create();
        var command = new Command("log", "Tells what was forgotten, one a line: when, by whose wish, and how much, not what.") { ledger };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            foreach (var entry in kept.WhatWasForgotten())
                terminal.Output.WriteLine(SafeText.OneLine(FormattableString.Invariant(
                    $"{entry.Time} {Zegsman.Ledger.Entries.Words.Of(entry.Kind)} {entry.KeyHash} {entry.Statements} statements by {entry.Requester}")
                    + (entry.Reason is { } why ? $" ({why})" : "")));
            return ExitCode.Done;
        });
        return command;
    }
}
