namespace Zegsman.Registry.Wikidata;

/// <summary>The entities of a JSON dump of Wikidata, one line each, held one at a time.</summary>
internal sealed class DumpLines(Stream stream, string file)
{
    // The largest entities have some megabytes.
    private const int Longest = 1 << 26;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isUnfinished;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Gives each entity's JSON to <paramref name="entity"/>, which may not keep it.</summary>
    /// <exception cref="Language.ZegsmanException">The dump is cut off (ZG531), or no such dump (ZG532).</exception>
    public void ForEach(Action<ReadOnlyMemory<byte>> entity)
    {
        var (isOpen, isClosed) = (false, false);
        while (Next() is { } line)
        {
            var json = Trimmed(line);
            if (json.IsEmpty) continue;
            if (isClosed) throw RegistryErrors.NotEntity(file, Line, "something follows the end of the array.");
            if (!isOpen)
            {
                if (!json.Span.SequenceEqual("["u8))
                    throw RegistryErrors.NotEntity(file, Line, "the dump does not begin with a line \"[\".");
                isOpen = true;
            }
            else if (json.Span.SequenceEqual("]"u8)) isClosed = true;
            // A file that was cut off mostly ends in the middle of a line.
            else if (isUnfinished) throw RegistryErrors.CutOff(file);
            else entity(json);
        }
        if (!isClosed) throw RegistryErrors.CutOff(file);
    }

    /// <summary>The next line without its end; null at the end of the stream.</summary>
    private ReadOnlyMemory<byte>? Next()
    {
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(searched + found, andItsEnd: 1);
            searched = end - start;
            if (Fill()) continue;
            if (searched == 0) return null;
            isUnfinished = true;
            return Take(searched, andItsEnd: 0);
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int andItsEnd)
    {
        var line = buffer.AsMemory(start, length);
        start += length + andItsEnd;
        Line++;
        return line;
    }

    /// <summary>Reads more bytes behind those that are left; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (end, start) = (end - start, 0);
        }
        if (end == buffer.Length)
        {
            if (end >= Longest) throw RegistryErrors.NotEntity(file, Line + 1, "the line is longer than any entity.");
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        try
        {
            var read = stream.Read(buffer, end, buffer.Length - end);
            end += read;
            return read > 0;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw RegistryErrors.CutOff(file, e);
        }
        catch (IOException e)
        {
            throw RegistryErrors.Unreadable(file, e.Message, e);
        }
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line)
    {
        if (line.Span.StartsWith("\ufeff"u8)) line = line[3..];
        return line.Trim(" \t\r"u8).TrimEnd(",\t "u8);
    }
}
