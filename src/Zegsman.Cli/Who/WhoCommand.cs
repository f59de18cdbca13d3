using System.CommandLine;
using Zegsman.Articles;

namespace Zegsman.Cli.Who;

/// <summary><c>zegsman who</c>: who somebody is, or who held an office at a date.</summary>
internal static class WhoCommand
{
    public static Command Create()
    {
        var asked = new Argument<string[]>("NAME")
        {
            Description = "A name, a title, or both: 'Angela Merkel', 'de Franse president', 'NATO chief', 'premier Rutte'.",
            Arity = ArgumentArity.OneOrMore,
        };
        var on = new Option<string?>("--on")
        {
            Description = "The date to answer for, as precise as it is known.",
            HelpName = "2018-07-16|2018-07|2018",
        };
        on.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !PartialDate.TryParse(token.Value, out _))
                option.AddError($"--on must be a date such as 2018-07-16, 2018-07 or 2018, not '{token.Value}'.");
        });
        var registry = RegistryOption.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the answer is printed.",
            HelpName = "table|json",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var who = new Command("who", "Tells who somebody is, or who held an office at a date.")
        {
            asked, on, registry, format, WhoImportCommand.Create(),
        };
        who.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var words = string.Join(' ', result.GetRequiredValue(asked));
            var date = PartialDate.TryParse(result.GetValue(on), out var known) ? known : (PartialDate?)null;
            var answer = RegistryOption.Load(result.GetValue(registry), terminal).Who(words, date);
            if (result.GetValue(format) == "json") WhoJson.Write(words, date, answer, terminal.Output);
            else WhoTable.Write(words, date, answer, terminal.Output);
            return ExitCode.Done;
        });
        return who;
    }
}
