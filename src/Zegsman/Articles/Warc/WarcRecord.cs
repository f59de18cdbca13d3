using System.Globalization;
using System.Text;

namespace Zegsman.Articles.Warc;

/// <summary>A record of a web archive (WARC, ISO 28500), with what it holds when that was asked for.</summary>
/// <param name="Fields">Its fields by name, in any case.</param>
/// <param name="Block">What it holds; null when it was passed over.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Fields, byte[]? Block)
{
    public string? this[string field] => Fields.GetValueOrDefault(field);

    /// <summary>Fields of lines "Name: value", as WARC and HTTP have them; a line that is none is passed over.</summary>
    public static Dictionary<string, string> FieldsOf(IEnumerable<string> lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim().Trim('<', '>'));
        return fields;
    }
}

/// <summary>Reads the records of a web archive one after another, holding no more than one.</summary>
/// <param name="stream">The archive, decompressed.</param>
/// <param name="wants">Whether what a record of these fields and this length holds is wanted.</param>
internal sealed class WarcRecords(Stream stream, Func<WarcRecord, long, bool> wants)
{
    private const int LongestLine = 1 << 16;
    private const int MostLines = 200;

    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>How many were read.</summary>
    public long Count { get; private set; }

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="InvalidDataException">What comes is no record.</exception>
    public WarcRecord? Next()
    {
        string? line;
        do line = Line();
        while (line is "");
        if (line is null) return null;
        if (!line.StartsWith("WARC/", StringComparison.Ordinal)) throw new InvalidDataException("no record");
        var lines = new List<string>();
        while ((line = Line() ?? throw new InvalidDataException("a record breaks off")).Length > 0)
            if (lines.Count < MostLines) lines.Add(line);
        var record = new WarcRecord(WarcRecord.FieldsOf(lines), null);
        if (!long.TryParse(record["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw new InvalidDataException("no length");
        Count++;
        return record with { Block = Take(length, wants(record, length)) };
    }

    private byte[]? Take(long length, bool isWanted)
    {
        var block = isWanted ? new byte[length] : null;
        for (var done = 0L; done < length;)
        {
            if (start == end && !Fill()) throw new InvalidDataException("a record breaks off");
            var count = (int)Math.Min(end - start, length - done);
            if (block is not null) buffer.AsSpan(start, count).CopyTo(block.AsSpan((int)done));
            (start, done) = (start + count, done + count);
        }
        return block;
    }

    private string? Line()
    {
        var line = new List<byte>();
        while (true)
        {
            if (start == end && !Fill()) return line.Count > 0 ? Text(line) : null;
            var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var stop = found < 0 ? end : start + found;
            if (line.Count + stop - start > LongestLine) throw new InvalidDataException("a line without end");
            line.AddRange(buffer.AsSpan(start, stop - start));
            start = found < 0 ? stop : stop + 1;
            if (found >= 0) return Text(line);
        }
    }

    private bool Fill()
    {
        (start, end) = (0, stream.Read(buffer));
        return end > 0;
    }

    private static string Text(List<byte> line) => Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
}
