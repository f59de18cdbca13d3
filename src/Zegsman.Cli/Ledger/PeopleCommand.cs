using System.CommandLine;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.People;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman people": what people say of who is who in a ledger.</summary>
internal static class PeopleCommand
{
    public static Command Create() => new("people", "Keeps what you say of who is who in the ledger: that two names are one person, or one name two.")
    {
        Merge(), Split(), Withdraw(), Show(),
    };

    private static Command Merge()
    {
        var (name, into) = (Name("name"), new Argument<string>("person") { Description = "Whom it is: a whole name or Wikidata id in the ledger." });
        return Judge("merge", "Says that a name is a person whom the ledger knows by another.", [name, into], [], (ledger, result, reviewer, reason) =>
            ledger.MergePeople(result.GetRequiredValue(name), result.GetRequiredValue(into), reviewer, reason));
    }

    private static Command Split()
    {
        var (name, apart) = (Name("name"), new Argument<string>("person") { Description = "Whom it is there, such as \"Jan Jansen (wethouder)\"." });
        var articles = new Option<string[]>("--article")
        {
            Description = "An article in which it is that person: its address, the path of its file, or its id; may be given several times.",
            HelpName = "article",
        };
        return Judge("split", "Says that a name is another person in some articles.", [name, apart], [articles], (ledger, result, reviewer, reason) =>
            ledger.SplitPeople(result.GetRequiredValue(name), result.GetRequiredValue(apart),
                [.. (result.GetValue(articles) ?? []).Select(a => File.Exists(a) ? Path.GetFullPath(a) : a)], reviewer, reason));
    }

    private static Command Withdraw()
    {
        var verdict = new Argument<long>("verdict") { Description = "The number of the verdict, as show tells it.", HelpName = "number" };
        return Judge("withdraw", "Takes a verdict back; everything is as it was without it.", [verdict], [], (ledger, result, reviewer, reason) =>
            ledger.WithdrawPeople(result.GetRequiredValue(verdict), reviewer, reason));
    }

    private static Command Show()
    {
        var name = new Argument<string?>("name") { Description = "Only the verdicts on this name or person; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        var ledger = LedgerOption.Create();
        var command = new Command("show", "Tells every verdict, one a line, those that were withdrawn too.") { name, ledger };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            foreach (var verdict in kept.PeopleVerdicts(result.GetValue(name))) terminal.Output.WriteLine(Line(verdict));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Judge(string name, string description, IEnumerable<Argument> arguments, IEnumerable<Option> options,
        Func<StatementLedger, ParseResult, string, string?, PeopleVerdict> work)
    {
        var ledger = LedgerOption.Create();
        var reviewer = new Option<string>("--reviewer")
        {
            Description = "Who says so; your name on this computer when left out.",
            HelpName = "name",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "text" };
        var command = new Command(name, description) { ledger, reviewer, reason };
        foreach (var argument in arguments) command.Arguments.Add(argument);
        foreach (var option in options) command.Options.Add(option);
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true, terminal.Time);
            terminal.Output.WriteLine(Line(LedgerOption.Writing(() => Usage(() =>
                work(kept, result, result.GetRequiredValue(reviewer), result.GetValue(reason))))));
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Name(string name) => new(name) { Description = "The whole name as the ledger has it, or a Wikidata id." };

    /// <summary>"4711 2026-11-29T03:00:00Z split "Jan Jansen": "Jan Jansen (wethouder)" in a.txt by Mina (why)".</summary>
    private static string Line(PeopleVerdict verdict) => SafeText.OneLine(string.Join(' ', ((string?[])
    [
        FormattableString.Invariant($"{verdict.Position} {verdict.Given} {Words.Of(verdict.Kind)}"),
        verdict.Withdraws is { } withdrawn ? FormattableString.Invariant($"{withdrawn}") : $"\"{verdict.Name}\": \"{verdict.Person}\"",
        verdict.Articles.Count > 0 ? "in " + string.Join(", ", verdict.Articles) : null,
        "by " + verdict.Reviewer,
        verdict.Reason is { } why ? $"({why})" : null,
        verdict is { Holds: false, Kind: not PeopleVerdictKind.Withdraw } ? "[withdrawn]" : null,
    ]).OfType<string>()));

    /// <summary>Does something with names that may be wrong.</summary>
    private static PeopleVerdict Usage(Func<PeopleVerdict> work)
    {
        try
        {
            return work();
        }
        catch (ZegsmanException error) when (error.Code.StartsWith("ZG68", StringComparison.Ordinal) || error.Code is "ZG665" or "ZG621" or "ZG624")
        {
            throw new UsageException(error.Code, error.Message);
        }
    }
}
