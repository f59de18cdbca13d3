using System.Text;
using System.Xml;

namespace Zegsman.Ledger.Exports;

/// <summary>Text as XML may hold it.</summary>
internal static class XmlText
{
    /// <summary>How documents of XML are laid out: a carriage return survives reading, and lines end the same everywhere.</summary>
    public static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The text with U+FFFD for each character that XML forbids, so that all others stay where they are.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && IsAllowed(text, ref first)) first++;
        if (first >= text.Length) return text;
        var safe = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            var start = i;
            if (IsAllowed(text, ref i)) safe.Append(text, start, i - start + 1);
            else safe.Append('\uFFFD');
        }
        return safe.ToString();
    }

    /// <summary>Whether XML allows the character at an offset, which goes to the end of a pair.</summary>
    private static bool IsAllowed(string text, ref int at)
    {
        if (XmlConvert.IsXmlChar(text[at])) return true;
        if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
        at++;
        return true;
    }
}
