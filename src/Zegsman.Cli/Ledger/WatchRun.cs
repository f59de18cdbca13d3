using Zegsman.Articles.Web;
using Zegsman.Cli.Who;
using Zegsman.Ledger;
using Zegsman.Ledger.Feeds;
using Zegsman.Statements;

namespace Zegsman.Cli.Ledger;

/// <summary>One run of "zegsman watch", until every feed was polled once, or until it is ended.</summary>
internal sealed class WatchRun(WatchSettings settings, Terminal terminal)
{
    private int polls;
    private int failures;
    private int articles;
    private int versions;
    private int statements;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var reader = StatementReader.Load(settings.Models, RegistryOption.LoadOwn(settings.Registry, terminal));
        using var ledger = LedgerOption.Writing(() => StatementLedger.Open(settings.Ledger, time: terminal.Time));
        var options = new WatchOptions
        {
            Every = settings.Every,
            Language = settings.Language,
            Fetch = new FetchOptions { AllowPrivateAddresses = settings.AllowPrivateAddresses },
        };
        using var poller = new FeedPoller(ledger, reader, settings.Feeds, options, terminal.Time, Tell);
        try
        {
            await LedgerOption.WritingAsync(() => settings.Once ? poller.PollDueAsync(cancellation) : poller.RunAsync(cancellation));
        }
        finally
        {
            if (!settings.Quiet) Sum();
        }
        return failures == 0 ? ExitCode.Done : failures == polls ? ExitCode.NothingRead : ExitCode.SomeFailed;
    }

    /// <summary>Tells of a poll that brought something, or failed.</summary>
    private void Tell(FeedPoll poll)
    {
        polls++;
        articles += poll.Articles;
        versions += poll.Versions;
        statements += poll.Statements;
        if (poll.Error is { } error)
        {
            failures++;
            var message = error.Message.StartsWith("http", StringComparison.Ordinal) ? error.Message : $"{poll.Feed.Address}: {error.Message}";
            terminal.Error.WriteLine($"error {error.Code}: {SafeText.OneLine(message)}");
        }
        else if (!settings.Quiet && poll.Items > 0)
        {
            terminal.Output.WriteLine(SafeText.OneLine($"{poll.Feed.Address}: ") + FormattableString.Invariant(
                $"items {poll.Items}, new articles {poll.Articles}, new versions {poll.Versions}, statements {poll.Statements}, not to be had {poll.Failures}"));
            terminal.Output.Flush();
        }
    }

    private void Sum() => terminal.Output.WriteLine($"added to {SafeText.OneLine(settings.Ledger)}: " + FormattableString.Invariant(
        $"polls {polls}, failed {failures}, new articles {articles}, new versions {versions}, statements {statements}"));
}
