using System.Text;

namespace Zegsman.Articles.Markup;

/// <summary>The line that XML documents begin with.</summary>
internal static class XmlDeclaration
{
    /// <summary>The encoding it names; null when it names none or is not there.</summary>
    public static string? Charset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = end < 0 ? -1 : head.IndexOf("encoding=", 0, end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : head[(at + 9)..end].Trim(' ', '"', '\'').Split('"', '\'')[0];
    }
}
