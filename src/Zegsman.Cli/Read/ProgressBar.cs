namespace Zegsman.Cli.Read;

/// <summary>A line on the terminal that says how far a long batch is; it takes itself away.</summary>
internal sealed class ProgressBar(Terminal terminal, long totalBytes) : IDisposable
{
    private const int Cells = 20;
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(0.1);

    private readonly long start = terminal.Time.GetTimestamp();
    private long shownAt;
    private long bytes;
    private bool visible;

    /// <summary>Shows that a piece of so many bytes is done; not more often than an eye can see, and never for a short run.</summary>
    public void Advance(long pieceBytes, Summary summary)
    {
        bytes += pieceBytes;
        if (terminal.Time.GetElapsedTime(start) < FirstAfter || (visible && terminal.Time.GetElapsedTime(shownAt) < Every)) return;
        (visible, shownAt) = (true, terminal.Time.GetTimestamp());
        var line = Bar() + summary.Brief();
        terminal.Error.Write("\r" + line[..Math.Min(line.Length, terminal.Width - 1)] + "\e[K");
    }

    /// <summary>Takes the line away, so that something else can be written there.</summary>
    public void Clear()
    {
        if (visible) terminal.Error.Write("\r\e[K");
        visible = false;
    }

    public void Dispose() => Clear();

    private string Bar()
    {
        if (totalBytes <= 0) return "";
        var share = Math.Clamp((double)bytes / totalBytes, 0, 1);
        var full = (int)(share * Cells);
        return FormattableString.Invariant($"{new string('█', full)}{new string('░', Cells - full)} {share,4:P0}  ");
    }
}
