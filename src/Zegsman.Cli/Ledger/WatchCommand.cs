using System.CommandLine;
using System.CommandLine.Parsing;
using Zegsman.Cli.Who;
using Zegsman.Language;
using Zegsman.Ledger;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman watch": polls feeds and keeps what is new in them, or tells how they fare.</summary>
internal static class WatchCommand
{
    private static readonly TimeSpan LeastEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MostEvery = TimeSpan.FromDays(30);

    public static Command Create()
    {
        var feeds = new Argument<string[]>("feeds")
        {
            Description = "Lists of feeds in OPML, or the http(s) addresses of feeds.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var ledger = LedgerOption.Create();
        var every = new Option<TimeSpan>("--every")
        {
            Description = "How long to wait between two polls of a feed, at the least: 90s, 15m, 2h or 1d.",
            HelpName = "time",
            DefaultValueFactory = _ => TimeSpan.FromMinutes(15),
            CustomParser = Every,
        };
        var once = new Option<bool>("--once") { Description = "Poll the feeds that are due, each once, and end." };
        var status = new Option<bool>("--status") { Description = "Tell how the feeds fare that were watched until now, and poll none." };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the status is written.",
            HelpName = "table|json",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var language = new Option<string?>("--lang") { Description = "The articles' language; told from each article's text when left out.", HelpName = "nl|en" };
        language.AcceptOnlyFromAmong("nl", "en");
        var model = new Option<string?>("--model") { Description = "The folder that holds the models, instead of the models beside the program.", HelpName = "folder" };
        var registry = RegistryOption.Create();
        var allowPrivate = new Option<bool>("--allow-private-addresses") { Description = "Also fetch from addresses of this machine and of private networks." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Leave out what each poll brought; failures are still told." };
        var command = new Command("watch", "Polls feeds politely and keeps who said what in what is new.")
        {
            feeds, ledger, every, once, status, format, language, model, registry, allowPrivate, quiet,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(status) && result.GetResult(feeds) is null or { Tokens.Count: 0 })
                result.AddError("give at least one list of feeds or address of a feed, or --status.");
        });
        command.SetAction(async (result, cancellation) =>
        {
            var terminal = Terminal.Of(result);
            var file = LedgerOption.File(result.GetValue(ledger), terminal);
            var addresses = FeedInputs.Of(result.GetValue(feeds) ?? []);
            if (result.GetValue(status))
            {
                using var kept = StatementLedger.Open(file, mustExist: true);
                var watched = kept.WatchedFeeds().Where(f => addresses.Count == 0 || addresses.Any(a => a.AbsoluteUri == f.Address)).ToList();
                terminal.Output.Write(WatchStatus.Text(result.GetRequiredValue(format), watched, terminal.Width));
                return ExitCode.Done;
            }
            var options = new WatchSettings
            {
                Feeds = addresses,
                Ledger = file,
                Every = result.GetValue(every),
                Once = result.GetValue(once),
                Language = LanguageCode.Parse(result.GetValue(language)),
                Models = result.GetValue(model),
                Registry = result.GetValue(registry),
                AllowPrivateAddresses = result.GetValue(allowPrivate),
                Quiet = result.GetValue(quiet),
            };
            return await new WatchRun(options, terminal).RunAsync(cancellation);
        });
        return command;
    }

    private static TimeSpan Every(ArgumentResult result)
    {
        if (result.Tokens is [var token] && Length(token.Value) is { } every && every >= LeastEvery && every <= MostEvery) return every;
        result.AddError("--every must be from 1m to 30d, as a whole number and s, m, h or d.");
        return default;
    }

    private static TimeSpan? Length(string text)
    {
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var number) || number > 10_000_000) return null;
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            'd' => TimeSpan.FromDays(Math.Min(number, 1000)),
            _ => null,
        };
    }
}
