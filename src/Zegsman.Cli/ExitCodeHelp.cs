using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Zegsman.Cli;

/// <summary>Ends every help text with the exit codes.</summary>
internal sealed class ExitCodeHelp(HelpAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction help) option.Action = new ExitCodeHelp(help);
    }

    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult result)
    {
        var code = help.Invoke(result);
        var output = result.InvocationConfiguration.Output;
        output.WriteLine("Exit codes:");
        foreach (var (number, meaning) in ExitCode.All) output.WriteLine($"  {number,-4} {meaning}");
        output.WriteLine();
        return code;
    }
}
