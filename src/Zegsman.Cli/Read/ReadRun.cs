namespace Zegsman.Cli.Read;

/// <summary>One run of "zegsman read", from the inputs' names to the exit code.</summary>
internal static class ReadRun
{
    public static async Task<int> RunAsync(ReadOptions options, Terminal terminal, CancellationToken cancellation)
    {
        var format = ReadingFormat.Create(options, terminal);
        // While results run over the same terminal, they show themselves how far it is.
        var showsProgress = terminal.ErrorIsTerminal && !options.Quiet && !(terminal.OutputIsTerminal && options.Output is null);
        using var batch = new ReadBatch(options, terminal, showsProgress);
        using var results = Results.Open(options, format, terminal);
        await batch.RunAsync((_, _) => false, (_, reading) => new Rendered(reading.Article.Id, format.Render(reading)), results.Add, cancellation);
        if (batch.Summary.ReadAny || options.Output is null) results.Complete();
        if (!options.Quiet) terminal.Error.WriteLine(batch.Summary);
        return batch.Summary.ExitCode;
    }
}
