using System.CommandLine;

namespace Zegsman.Cli;

/// <summary>"zegsman help" and "zegsman help read": the same as --help, for those who try that first.</summary>
internal static class HelpCommand
{
    public static Command Create(RootCommand root)
    {
        var verb = new Argument<string?>("verb")
        {
            Description = "The verb to explain; all of them when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var help = new Command("help", "Explains a verb.") { verb };
        help.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            string[] asked = result.GetValue(verb) is { } name ? [name, "--help"] : ["--help"];
            var explained = root.Parse(asked);
            return UsageError.Report(explained, terminal) ?? explained.Invoke(terminal);
        });
        return help;
    }
}
