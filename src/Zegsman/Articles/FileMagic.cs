namespace Zegsman.Articles;

/// <summary>Knows the first bytes of files that people take for text but that are not.</summary>
internal static class FileMagic
{
    /// <summary>What the bytes are, such as "a PDF file"; null when they do not begin like any file known.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF file";
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "a ZIP file (an Office document, an e-book or an archive)";
        if (bytes.StartsWith("{\\rtf"u8)) return "an RTF document";
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return "a picture (GIF)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "a picture (JPEG)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return "a picture (PNG)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an Office document in the old binary form";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "a compressed file (gzip)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])) return "a compressed file (zstd)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'])) return "a compressed file (xz)";
        return null;
    }
}
