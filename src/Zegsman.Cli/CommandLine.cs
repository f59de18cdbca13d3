using System.CommandLine;
using Zegsman.Cli.Accounts;
using Zegsman.Cli.Analyse;
using Zegsman.Cli.Evaluate;
using Zegsman.Cli.Ledger;
using Zegsman.Cli.Read;
using Zegsman.Cli.Serve;
using Zegsman.Cli.Who;
using Zegsman.Language;

namespace Zegsman.Cli;

/// <summary>The whole command line: its verbs, and what becomes of what they throw.</summary>
internal static class CommandLine
{
    /// <summary>All verbs.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Reads news and keeps the record of who said what.")
        {
            ReadCommand.Create(), AddCommand.Create(), WatchCommand.Create(), AskCommand.Create(), ExportCommand.Create(), PeriodCommand.Timeline(),
            PeriodCommand.Sources(), ChangesCommand.Create(), FindingsCommand.Reversals(), FindingsCommand.Disputes(), FindingsCommand.Variants(), ReviewCommand.Create(),
            PeopleCommand.Create(), ForgetCommand.Create(), ServeCommand.Create(), AccountsCommand.Create(), EvaluateCommand.Create(), AnalyseCommand.Create(), WhoCommand.Create(),
        };
        root.Subcommands.Add(HelpCommand.Create(root));
        ExitCodeHelp.AddTo(root);
        return root;
    }

    /// <summary>Runs a command line to its exit code; nothing is thrown.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        try
        {
            var result = Create().Parse(arguments);
            var code = UsageError.Report(result, terminal) ?? await result.InvokeAsync(terminal, cancellation);
            await terminal.Output.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (ClosedOutputException)
        {
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("interrupted");
            return ExitCode.Interrupted;
        }
        catch (ZegsmanException error)
        {
            terminal.Error.WriteLine($"error {error.Code}: {SafeText.OneLine(error.Message)}");
            return error switch
            {
                UsageException => ExitCode.Usage,
                OutputException => ExitCode.NotWritten,
                _ => ExitCode.NothingRead,
            };
        }
        catch (Exception fault)
        {
            InternalFault.Report(fault, terminal);
            return ExitCode.InternalFault;
        }
    }
}
