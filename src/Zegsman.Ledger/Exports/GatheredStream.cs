namespace Zegsman.Ledger.Exports;

/// <summary>
/// Gathers what a library writes in small pieces, and sends it on a bufferful at a time without ever blocking: a library that flushes after
/// every piece is not heeded.
/// </summary>
internal sealed class GatheredStream(Stream output) : Stream
{
    private readonly MemoryStream buffer = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Sends what is left.</summary>
    public Task EndAsync(CancellationToken cancellation) => StatementWriter.SendAsync(buffer, output, cancellation);

    public override Task WriteAsync(byte[] bytes, int offset, int count, CancellationToken cancellation) =>
        WriteAsync(bytes.AsMemory(offset, count), cancellation).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        buffer.Write(bytes.Span);
        if (buffer.Length >= StatementWriter.BufferLength) await StatementWriter.SendAsync(buffer, output, cancellation);
    }

    public override void Write(byte[] bytes, int offset, int count) => buffer.Write(bytes, offset, count);

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellation) => Task.CompletedTask;

    public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
