using Zegsman.Articles;
using Zegsman.Cli.Who;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>One run of "zegsman read", from the inputs' names to the exit code.</summary>
internal static class ReadRun
{
    public static async Task<int> RunAsync(ReadOptions options, Terminal terminal, CancellationToken cancellation)
    {
        var format = ReadingFormat.Create(options, terminal);
        // While results run over the same terminal, they show themselves how far it is.
        var showsProgress = terminal.ErrorIsTerminal && !options.Quiet && !(terminal.OutputIsTerminal && options.Output is null);
        var inputs = InputFinder.Find(options.Inputs);
        if (showsProgress) inputs = [.. inputs];

        var summary = new Summary(terminal.Time);
        using var reader = StatementReader.Load(options.Models, RegistryOption.LoadOwn(options.Registry, terminal));
        using var intake = new Intake(options, terminal);
        using var results = Results.Open(options, format, terminal);
        using var progress = showsProgress ? new ProgressBar(terminal, inputs.OfType<FileInput>().Sum(f => f.Size)) : null;

        var work = OrderedWork.Run(intake.Pieces(inputs), options.Jobs,
            async (piece, token) => Outcomes(piece.Name, await piece.Articles(token), reader, format), cancellation);
        await foreach (var (piece, outcomes) in work)
        {
            foreach (var outcome in outcomes)
            {
                summary.Add(outcome);
                if (outcome is Rendered read) results.Add(read);
                else
                {
                    progress?.Clear();
                    Tell(outcome, terminal);
                }
            }
            progress?.Advance(piece.Bytes, summary);
        }

        progress?.Clear();
        if (summary.ReadAny || options.Output is null) results.Complete();
        if (!options.Quiet) terminal.Error.WriteLine(summary);
        return summary.ExitCode;
    }

    private static List<Outcome> Outcomes(string name, IReadOnlyList<ArticleResult> articles, StatementReader reader, IReadingFormat format) =>
        [.. articles.Select(a => Outcome.Of(name, a, reader, format))];

    private static void Tell(Outcome outcome, Terminal terminal)
    {
        if (outcome is Faulted faulted) InternalFault.Report(faulted.Fault, terminal, faulted.Name);
        if (outcome is not Refused refused) return;
        // Of a page, the message itself begins with the address.
        var message = refused.Error.Message;
        if (!message.StartsWith(refused.Name, StringComparison.Ordinal)) message = $"{refused.Name}: {message}";
        terminal.Error.WriteLine($"error {refused.Error.Code}: {SafeText.OneLine(message)}");
    }
}
