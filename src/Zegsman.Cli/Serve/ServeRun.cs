using Microsoft.Extensions.Hosting;
using Zegsman.Cli.Ledger;
using Zegsman.Cli.Who;
using Zegsman.Ledger;
using Zegsman.Server;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Sessions;

namespace Zegsman.Cli.Serve;

/// <summary>One run of "zegsman serve", until it is told to end.</summary>
internal static class ServeRun
{
    public static async Task<int> RunAsync(ServeSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var options = Options(settings, terminal);
        using var demo = settings.Demo ? DemoLedger.Read(settings.Models, terminal) : null;
        using var ledger = demo is null ? LedgerOption.Writing(() => StatementLedger.Open(settings.Ledger, time: terminal.Time)) : null;
        await using var server = WebServer.Create(demo?.Ledger ?? ledger!, options, terminal.Time);
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

    private static ServerOptions Options(ServeSettings settings, Terminal terminal)
    {
        var options = new ServerOptions
        {
            Urls = settings.Urls,
            Models = settings.Models,
            Registry = RegistryOption.LoadOwn(settings.Registry, terminal),
            AllowPrivateAddresses = settings.AllowPrivateAddresses,
            PublicAddress = settings.PublicAddress,
            RequestsPerMinute = settings.RequestsPerMinute,
        };
        // Whoever looks at the samples on this machine can try everything.
        var usual = settings.Demo && new OwnAddresses(options).IsLocalOnly ? Role.Editor : Role.Anonymous;
        return options with { Open = settings.Open ?? usual };
    }
}
