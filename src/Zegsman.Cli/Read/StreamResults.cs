namespace Zegsman.Cli.Read;

/// <summary>All readings one after another in one stream: standard output, or a file.</summary>
internal sealed class StreamResults : IResults
{
    private readonly IReadingFormat format;
    private readonly TextWriter writer;
    private readonly OutputFile? file;
    private bool any;

    /// <summary>Writes to a writer, which stays open.</summary>
    public StreamResults(IReadingFormat format, TextWriter writer)
    {
        (this.format, this.writer) = (format, writer);
        writer.Write(format.Opening);
    }

    /// <summary>Writes to a file.</summary>
    public StreamResults(IReadingFormat format, OutputFile file) : this(format, file.Writer) => this.file = file;

    public void Add(Rendered reading) => Write(() =>
    {
        if (any) writer.Write(format.Separator);
        any = true;
        writer.Write(reading.Text);
        // To a reader at the other end of a pipe each article comes as soon as it is there.
        if (file is null) writer.Flush();
    });

    public void Complete()
    {
        Write(() => writer.Write(format.Closing));
        file?.Complete();
    }

    public void Dispose() => file?.Dispose();

    private void Write(Action write)
    {
        if (file is null) write();
        else file.Try(write);
    }
}
