using Microsoft.Extensions.Hosting;
using Zegsman.Cli.Ledger;
using Zegsman.Ledger;
using Zegsman.Server;

namespace Zegsman.Cli.Serve;

/// <summary>One run of "zegsman serve", until it is told to end.</summary>
internal static class ServeRun
{
    public static async Task<int> RunAsync(ServeSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        using var demo = settings.Demo ? DemoLedger.Read(settings.Models, terminal) : null;
        using var ledger = demo is null ? LedgerOption.Writing(() => StatementLedger.Open(settings.Ledger, time: terminal.Time)) : null;
        await using var server = WebServer.Create(demo?.Ledger ?? ledger!, new ServerOptions
        {
            Urls = settings.Urls,
            Models = settings.Models,
            AllowPrivateAddresses = settings.AllowPrivateAddresses,
        }, terminal.Time);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (IOException error)
        {
            throw ServeErrors.NotListening(settings.Urls, error);
        }
        foreach (var address in server.Urls) terminal.Output.WriteLine("serving at " + address);
        await terminal.Output.FlushAsync(cancellation);
        await server.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
