using System.Text;

namespace Zegsman.Articles;

/// <summary>
/// Reads a stream whole up to a limit, or line by line with one line held at a time; its first bytes can be seen before. UTF-16 comes
/// out as UTF-8, all else as it is.
/// </summary>
internal sealed class ArticleStream
{
    private const int HeadLength = 1 << 16;

    /// <summary>The least that is read at once: room for some characters of any length.</summary>
    private const int Room = 64;

    private readonly Stream stream;
    private readonly int maxBytes;
    private readonly Decoder? utf16;
    private byte[] buffer = new byte[HeadLength];
    private int start;
    private int end;

    public ArticleStream(Stream stream, int maxBytes)
    {
        (this.stream, this.maxBytes) = (stream, maxBytes);
        end = stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        utf16 = Utf16(Head)?.GetDecoder();
        if (utf16 is null) return;
        var head = Encoding.UTF8.GetBytes(Decode(Head));
        head.CopyTo(buffer = new byte[Math.Max(head.Length, HeadLength)], 0);
        end = head.Length;
    }

    /// <summary>The first bytes; all of them when they are few. Only before anything was read.</summary>
    public ReadOnlySpan<byte> Head => buffer.AsSpan(start, end - start);

    /// <summary>All bytes.</summary>
    /// <exception cref="Language.ZegsmanException">They are more than the limit.</exception>
    public byte[] ReadToEnd()
    {
        while (end - start <= maxBytes && Fill()) continue;
        return end - start <= maxBytes ? buffer[start..end] : throw ArticleErrors.TooLarge(maxBytes);
    }

    /// <summary>
    /// The lines without their ends; null for one that is longer than the limit, which is passed over without being held. An array is
    /// valid until the next line is asked for.
    /// </summary>
    public IEnumerable<ReadOnlyMemory<byte>?> ReadLines()
    {
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var length = searched + found;
                yield return length <= maxBytes ? buffer.AsMemory(start, length) : null;
                (start, searched) = (start + length + 1, 0);
                continue;
            }
            searched = end - start;
            if (searched > maxBytes)
            {
                yield return null;
                if (!SkipLine()) yield break;
                searched = 0;
            }
            else if (!Fill())
            {
                if (searched > 0) yield return buffer.AsMemory(start, searched);
                yield break;
            }
        }
    }

    private bool SkipLine()
    {
        while (true)
        {
            (start, end) = (0, Read(buffer));
            if (end == 0) return false;
            var found = buffer.AsSpan(0, end).IndexOf((byte)'\n');
            if (found < 0) continue;
            start = found + 1;
            return true;
        }
    }

    /// <summary>Reads more behind what is held; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (buffer.Length - end < Room && start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (buffer.Length - end < Room) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        var read = Read(buffer.AsSpan(end));
        end += read;
        return read > 0;
    }

    private int Read(Span<byte> target)
    {
        if (utf16 is null) return stream.Read(target);
        // Two bytes of UTF-16 become three of UTF-8 at most, and what is left of a character cut in two stands before them.
        Span<byte> bytes = new byte[Math.Max(target.Length / 2 - 4, 1)];
        while (true)
        {
            var read = stream.Read(bytes);
            var written = Encoding.UTF8.GetBytes(Decode(bytes[..read]), target);
            if (written > 0 || read == 0) return written;
        }
    }

    private char[] Decode(ReadOnlySpan<byte> bytes)
    {
        var isLast = bytes.IsEmpty;
        var characters = new char[utf16!.GetCharCount(bytes, isLast)];
        utf16.GetChars(bytes, characters, isLast);
        return characters;
    }

    /// <summary>The encoding of UTF-16 bytes, by their mark or by where their zeros fall; null for all other bytes.</summary>
    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.Unicode.Preamble)) return new UnicodeEncoding();
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        var pairs = head.Length / 2;
        var (first, second) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            if (head[2 * i] == 0) first++;
            if (head[2 * i + 1] == 0) second++;
        }
        if (second * 2 > pairs && first * 10 < pairs) return new UnicodeEncoding();
        return first * 2 > pairs && second * 10 < pairs ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true) : null;
    }
}
