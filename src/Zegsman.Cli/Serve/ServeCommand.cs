using System.CommandLine;
using Zegsman.Cli.Ledger;

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
        var allowPrivate = new Option<bool>("--allow-private-addresses") { Description = "Also fetch from addresses of this machine and of private networks." };
        var command = new Command("serve", "Serves the web pages and the API over a ledger.") { ledger, urls, demo, model, allowPrivate };
        command.Validators.Add(result =>
        {
            if (result.GetValue(demo) && result.GetValue(ledger) is not null) result.AddError("--demo has a ledger of its own: leave out --ledger.");
            foreach (var url in result.GetValue(urls) ?? [])
                if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.AbsolutePath != "/")
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
                AllowPrivateAddresses = result.GetValue(allowPrivate),
            };
            return ServeRun.RunAsync(options, terminal, cancellation);
        });
        return command;
    }
}
