using System.Runtime.InteropServices;

namespace Zegsman.Cli;

/// <summary>
/// Standard output that says so when its reader has gone. The runtime's own stream swallows that on Unix, and a long batch
/// piped into "head" would be read to its end for nobody.
/// </summary>
internal sealed partial class StandardOutput : Stream
{
    private readonly Stream stream = Console.OpenStandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowIfClosed();
        stream.Write(buffer);
        ThrowIfClosed();
    }

    public override void Flush() => stream.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static void ThrowIfClosed()
    {
        const short pollErr = 8;
        if (OperatingSystem.IsWindows()) return;
        var file = new PollFile { Descriptor = 1 };
        if (Poll(ref file, 1, 0) > 0 && (file.Returned & pollErr) != 0) throw new ClosedOutputException();
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PollFile
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [DllImport("libc", EntryPoint = "poll")]
    private static extern int Poll(ref PollFile files, nuint count, int timeout);
}
