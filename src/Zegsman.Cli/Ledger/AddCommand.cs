using System.CommandLine;
using Zegsman.Cli.Read;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman add": reads articles and keeps their statements.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var batch = new BatchArguments();
        var ledger = LedgerOption.Create();
        var add = new Command("add", "Reads articles and keeps who said what in them.") { batch.Inputs, ledger };
        batch.AddTo(add);
        add.SetAction((result, cancellation) =>
        {
            var terminal = Terminal.Of(result);
            return AddRun.RunAsync(batch.Of(result), LedgerOption.File(result.GetValue(ledger), terminal), terminal, cancellation);
        });
        return add;
    }
}
