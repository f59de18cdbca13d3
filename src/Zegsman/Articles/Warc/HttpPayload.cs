using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Zegsman.Articles.Warc;

/// <summary>The page in a kept response of HTTP.</summary>
/// <param name="ContentType">Its media type, or null.</param>
/// <param name="Bytes">Its bytes, decompressed.</param>
internal sealed record HttpPayload(string? ContentType, byte[] Bytes)
{
    /// <summary>The page; null when the response has none: another status than 200, larger than the limit, or damaged.</summary>
    public static HttpPayload? Of(byte[] response, int maxBytes)
    {
        var end = response.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        var lines = Encoding.Latin1.GetString(response, 0, end).Split("\r\n");
        if (lines[0].Split(' ') is not [['H', 'T', 'T', 'P', ..], "200", ..]) return null;
        var fields = WarcRecord.FieldsOf(lines.Skip(1));
        var body = response[(end + 4)..];
        if (Has(fields, "Transfer-Encoding", "chunked")) body = Unchunked(body);
        var bytes = Decompressed(body, fields.GetValueOrDefault("Content-Encoding"), maxBytes);
        return bytes is null ? null : new HttpPayload(fields.GetValueOrDefault("Content-Type"), bytes);
    }

    private static bool Has(Dictionary<string, string> fields, string name, string value) =>
        fields.GetValueOrDefault(name)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The body without the lengths of its chunks. Many archives have taken them out and left the field: then it is as it stands.</summary>
    private static byte[] Unchunked(byte[] body)
    {
        using var joined = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var line = body.AsSpan(at).IndexOf("\r\n"u8);
            var digits = line is < 1 or > 20 ? "" : Encoding.Latin1.GetString(body, at, line).Split(';')[0].Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0 || length > body.Length - at - line - 2)
                return joined.Length == 0 ? body : joined.ToArray();
            if (length == 0) break;
            joined.Write(body, at + line + 2, length);
            at += line + 2 + length + 2;
        }
        return joined.ToArray();
    }

    private static byte[]? Decompressed(byte[] body, string? encoding, int maxBytes)
    {
        using var stream = Unpacked(new MemoryStream(body), encoding?.Trim().ToLowerInvariant());
        if (stream is null) return null;
        using var kept = new MemoryStream();
        var buffer = new byte[1 << 14];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (kept.Length + read > maxBytes) return null;
                kept.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return kept.ToArray();
    }

    private static Stream? Unpacked(Stream stream, string? encoding) => encoding switch
    {
        null or "" or "identity" => stream,
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
        _ => null,
    };
}
