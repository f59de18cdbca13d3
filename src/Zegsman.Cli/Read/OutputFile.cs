namespace Zegsman.Cli.Read;

/// <summary>
/// A file that is there whole or not at all: written under another name beside its own, and renamed once it is complete.
/// What is no file of a disk (a device, a pipe with a name) is written straight away.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string path;
    private readonly string? unfinished;
    private TextWriter? writer;

    /// <summary>Opens it for writing.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public OutputFile(string path)
    {
        this.path = path;
        Stream? stream = null;
        Try(() =>
        {
            if (Directory.Exists(path)) throw new IOException("It is a folder.");
            stream = OpenSpecial(path);
        });
        if (stream is null)
        {
            unfinished = $"{path}.{Environment.ProcessId}.part";
            Try(() => stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.Read));
        }
        Stream = stream!;
    }

    public Stream Stream { get; }

    /// <summary>Writes text to the stream, in UTF-8 without a byte order mark.</summary>
    public TextWriter Writer => writer ??= new StreamWriter(Stream, Terminal.Utf8, 1 << 16) { NewLine = "\n" };

    /// <summary>Gives the file its name, in place of the one that had it.</summary>
    public void Complete() => Try(() =>
    {
        Close();
        if (unfinished is not null) File.Move(unfinished, path, overwrite: true);
    });

    /// <summary>Writes a whole file.</summary>
    public static void Write(string path, string text)
    {
        using var file = new OutputFile(path);
        file.Try(() => file.Writer.Write(text));
        file.Complete();
    }

    /// <summary>Makes a folder where there is none.</summary>
    /// <exception cref="OutputException">The file system refuses.</exception>
    public static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw InputErrors.NotWritable(folder, e);
        }
    }

    public void Dispose()
    {
        try
        {
            Close();
            if (unfinished is not null) File.Delete(unfinished);
        }
        catch (IOException)
        {
            // It was left incomplete for a reason that is told already.
        }
    }

    /// <summary>Does something to the file.</summary>
    /// <exception cref="OutputException">The file system refuses.</exception>
    public void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw InputErrors.NotWritable(path, e);
        }
    }

    /// <summary>Does something to the file that takes its time.</summary>
    /// <exception cref="OutputException">The file system refuses.</exception>
    public async Task TryAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw InputErrors.NotWritable(path, e);
        }
    }

    private static bool IsRefusal(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private void Close()
    {
        writer?.Dispose();
        Stream.Dispose();
    }

    private static FileStream? OpenSpecial(string path)
    {
        if (!File.Exists(path)) return null;
        // Opened even for a file of a disk, to learn whether it may be written: renaming would not ask.
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal)) return stream;
        stream.Dispose();
        return null;
    }
}
