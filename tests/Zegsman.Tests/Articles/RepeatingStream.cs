namespace Zegsman.Tests.Articles;

/// <summary>A stream that gives the same bytes again and again, in pieces that end with them, and counts how often it did.</summary>
internal sealed class RepeatingStream(byte[] bytes, int times) : Stream
{
    private int position;

    public int Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Given == times) return 0;
        var length = Math.Min(count, bytes.Length - position);
        bytes.AsSpan(position, length).CopyTo(buffer.AsSpan(offset));
        position += length;
        if (position == bytes.Length) (position, Given) = (0, Given + 1);
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
