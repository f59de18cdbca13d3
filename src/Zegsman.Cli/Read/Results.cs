namespace Zegsman.Cli.Read;

/// <summary>Chooses where readings go.</summary>
internal static class Results
{
    /// <exception cref="OutputException">It cannot be written there.</exception>
    public static IResults Open(ReadOptions options, IReadingFormat format, Terminal terminal)
    {
        IResults One() => options.Output is { } path
            ? new StreamResults(format, new OutputFile(path))
            : new StreamResults(format, terminal.Output);

        if (options.Format != ReadingFormat.Html) return One();
        var isFolder = options.Output is { } output && !Path.GetExtension(output).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);
        return isFolder ? new PageFolder(options.Output!) : new OnePage(One);
    }
}
