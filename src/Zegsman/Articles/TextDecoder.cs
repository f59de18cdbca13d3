using System.Text;

namespace Zegsman.Articles;

/// <summary>
/// Turns the bytes of a text into characters: those of UTF-8, of the encoding they are said to have, or of Windows-1252; refuses bytes
/// that are no text.
/// </summary>
internal static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The characters of <paramref name="bytes"/>, without a byte order mark and with U+FFFD for what cannot be read.</summary>
    /// <param name="bytes">A whole file, page or line.</param>
    /// <param name="charset">The encoding's name as it came with the bytes, or null. What the bytes themselves show goes before it.</param>
    /// <exception cref="Language.ZegsmanException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (FileMagic.Of(bytes) is { } kind) throw ArticleErrors.NotText(kind);
        var encoding = EncodingOf(bytes, charset);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var text = encoding.GetString(bytes);
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0') throw ArticleErrors.NotText("a binary file (it holds NUL characters)");
            if (char.IsControl(c) && !char.IsWhiteSpace(c) && c != '\u001b') controls++;
        }
        // Prose has none; one in twenty leaves room for a damaged file and is far below what random bytes give.
        return controls * 20 <= text.Length ? text : throw ArticleErrors.NotText("a binary file (it is full of control characters)");
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes, string? charset)
    {
        var (good, bad) = Utf8Sequences(bytes);
        var isMostlyUtf8 = good > 0 ? good >= bad : bad == 0;
        return isMostlyUtf8 ? Encoding.UTF8 : Named(charset) ?? Windows1252;
    }

    /// <summary>How many characters beyond ASCII are well-formed UTF-8, and how many stretches of bytes are not.</summary>
    private static (int Good, int Bad) Utf8Sequences(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (true)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0) return (good, bad);
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == System.Buffers.OperationStatus.Done) good++;
            else bad++;
            bytes = bytes[consumed..];
        }
    }

    /// <summary>
    /// The encoding of that name, unless it is one that the bytes would have shown (ASCII, UTF-8, UTF-16). Pages that say Latin-1 mean
    /// Windows-1252, its superset.
    /// </summary>
    private static Encoding? Named(string? charset)
    {
        var name = charset?.Trim(' ', '"', '\'');
        if (string.IsNullOrEmpty(name)) return null;
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.CodePage is 1200 or 1201 or 12000 or 12001 or 20127 or 28591 or 65001 ? null : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
