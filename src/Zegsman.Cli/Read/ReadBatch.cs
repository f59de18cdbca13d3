using Zegsman.Articles;
using Zegsman.Cli.Who;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>Reads the articles of all inputs, several at once, and tells of those that fail.</summary>
internal sealed class ReadBatch : IDisposable
{
    private readonly ReadOptions options;
    private readonly Terminal terminal;
    private readonly IEnumerable<Input> inputs;
    private readonly Intake intake;
    private readonly ProgressBar? progress;

    public ReadBatch(ReadOptions options, Terminal terminal, bool showsProgress)
    {
        (this.options, this.terminal) = (options, terminal);
        inputs = InputFinder.Find(options.Inputs);
        if (showsProgress) inputs = [.. inputs];
        Summary = new Summary(terminal.Time);
        Reader = StatementReader.Load(options.Models, RegistryOption.LoadOwn(options.Registry, terminal));
        intake = new Intake(options, terminal);
        progress = showsProgress ? new ProgressBar(terminal, inputs.OfType<FileInput>().Sum(f => f.Size)) : null;
    }

    public StatementReader Reader { get; }

    public Summary Summary { get; }

    /// <summary>Reads them all.</summary>
    /// <param name="isKnown">Whether an article of an input need not be read; on a worker.</param>
    /// <param name="make">Makes something of each reading; on a worker.</param>
    /// <param name="take">Takes what was made, in the order of the inputs.</param>
    /// <param name="cancellation">Ends it early.</param>
    public async Task RunAsync<T>(Func<string, Article, bool> isKnown, Func<string, Reading, T> make, Action<T> take,
        CancellationToken cancellation)
    {
        var work = OrderedWork.Run(intake.Pieces(inputs), options.Jobs, async (piece, token) =>
            (await piece.Articles(token)).Select(article => Outcome.Of(piece.Name, article, Reader, isKnown, make)).ToList(), cancellation);
        await foreach (var (piece, outcomes) in work)
        {
            foreach (var outcome in outcomes)
            {
                Summary.Add(outcome);
                if (outcome is Made<T> made) take(made.What);
                else if (outcome is not Known)
                {
                    progress?.Clear();
                    Tell(outcome);
                }
            }
            progress?.Advance(piece.Bytes, Summary);
        }
        progress?.Clear();
    }

    public void Dispose()
    {
        progress?.Dispose();
        intake.Dispose();
        Reader.Dispose();
    }

    private void Tell(Outcome outcome)
    {
        if (outcome is Faulted faulted) InternalFault.Report(faulted.Fault, terminal, faulted.Name);
        if (outcome is not Refused refused) return;
        // Of a page, the message itself begins with the address.
        var message = refused.Error.Message;
        if (!message.StartsWith(refused.Name, StringComparison.Ordinal)) message = $"{refused.Name}: {message}";
        terminal.Error.WriteLine($"error {refused.Error.Code}: {SafeText.OneLine(message)}");
    }
}
