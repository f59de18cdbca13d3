using System.CommandLine;
using Zegsman.Cli.Ledger;
using Zegsman.Cli.Read;
using Zegsman.Cli.Who;
using Zegsman.Server.Access;

namespace Zegsman.Cli.Serve;

/// <summary>"zegsman serve": the web pages and the API over a ledger.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var ledger = LedgerOption.Create();
        var urls = new Option<string[]>("--urls")
        {
            Description = "The addresses to listen at, such as http://127.0.0.1:5150; port 0 takes any free one.",
            HelpName = "address",
            DefaultValueFactory = _ => ["http://127.0.0.1:5150"],
            AllowMultipleArgumentsPerToken = true,
        };
        var demo = new Option<bool>("--demo") { Description = "Serve the sample articles, read into a fresh ledger that is gone afterwards." };
        var model = new Option<string?>("--model") { Description = "The folder that holds the models, instead of the models beside the program.", HelpName = "folder" };
        var registry = RegistryOption.Create();
        var allowPrivate = new Option<bool>("--allow-private-addresses") { Description = "Also fetch from addresses of this machine and of private networks." };
        var open = new Option<string?>("--open")
        {
            Description = "What somebody may do who has not signed in: none, anonymous (see the statements), reader, reviewer or editor. The default is anonymous; with --demo, on this machine alone, editor.",
            HelpName = "role",
        };
        open.AcceptOnlyFromAmong([.. Enum.GetValues<Role>().Where(role => role < Role.Admin).Select(role => role.Word())]);
        var publicAddress = new Option<Uri?>("--public-address")
        {
            Description = "The address by which others know it, when it stands behind another server.",
            HelpName = "address",
            CustomParser = result =>
            {
                if (ServerAddress(result.Tokens[0].Value) is { } address) return address;
                result.AddError($"'{result.Tokens[0].Value}' is no address of a server: give one such as https://zegsman.krant.example.");
                return null;
            },
        };
        var rate = new Option<int?>("--requests-per-minute")
        {
            Description = "How many requests an account, a token or an address may make in a minute; 0 for any number. The default is 600, or any number when it listens to this machine alone.",
            HelpName = "number",
        };
        rate.Validators.Add(option => BatchArguments.Between(option, 0, int.MaxValue));
        var command = new Command("serve", "Serves the web pages and the API over a ledger.") { ledger, urls, demo, open, publicAddress, rate, model, registry, allowPrivate };
        command.Validators.Add(result =>
        {
            if (result.GetValue(demo) && result.GetValue(ledger) is not null) result.AddError("--demo has a ledger of its own: leave out --ledger.");
            foreach (var url in result.GetValue(urls) ?? [])
                if (ServerAddress(url) is null)
                    result.AddError($"'{url}' is no address to listen at: give one such as http://127.0.0.1:5150.");
        });
        command.SetAction((result, cancellation) =>
        {
            var terminal = Terminal.Of(result);
            var options = new ServeSettings
            {
                Ledger = LedgerOption.File(result.GetValue(ledger), terminal),
                Urls = result.GetRequiredValue(urls),
                Demo = result.GetValue(demo),
                Models = result.GetValue(model),
                Registry = result.GetValue(registry),
                AllowPrivateAddresses = result.GetValue(allowPrivate),
                Open = result.GetValue(open) is { } role ? Enum.Parse<Role>(role, ignoreCase: true) : null,
                PublicAddress = result.GetValue(publicAddress),
                RequestsPerMinute = result.GetValue(rate),
            };
            return ServeRun.RunAsync(options, terminal, cancellation);
        });
        return command;
    }

    /// <summary>An address of a whole server; null for anything else.</summary>
    private static Uri? ServerAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery == "/" ? address : null;
}
