using System.Text;
using System.Xml;
using AngleSharp.Html;

namespace Zegsman.Articles.Markup;

/// <summary>
/// Mends XML as outlets write it, so that a strict reader takes it: names of characters that only HTML knows, ampersands that stand for
/// themselves, and characters that XML does not allow.
/// </summary>
internal static class XmlText
{
    private const int LongestName = 32;

    /// <summary>The text with all of that mended, in time linear in its length; CDATA sections stay as they are but for bad characters.</summary>
    public static string Mend(string xml)
    {
        var mended = new StringBuilder(xml.Length);
        var isData = false;
        for (var i = 0; i < xml.Length; i++)
        {
            var c = xml[i];
            if (c == '<' && !isData && string.CompareOrdinal(xml, i, "<![CDATA[", 0, 9) == 0) isData = true;
            else if (c == '>' && isData && i >= 2 && xml[i - 1] == ']' && xml[i - 2] == ']') isData = false;
            if (c == '&' && !isData) i += Reference(xml, i, mended) - 1;
            else if (char.IsHighSurrogate(c) && i + 1 < xml.Length && char.IsLowSurrogate(xml[i + 1])) mended.Append(c).Append(xml[++i]);
            else mended.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD');
        }
        return mended.ToString();
    }

    /// <summary>Writes the reference that begins at a place, and gives how much of the text it takes.</summary>
    private static int Reference(string xml, int at, StringBuilder mended)
    {
        var end = xml.AsSpan(at, Math.Min(LongestName, xml.Length - at)).IndexOf(';');
        if (end > 1)
        {
            var name = xml.Substring(at + 1, end - 1);
            if (name is "amp" or "lt" or "gt" or "quot" or "apos") mended.Append(xml, at, end + 1);
            else if (name[0] == '#') mended.Append(Numbered(name));
            else if (HtmlEntityProvider.Resolver.GetSymbol(name + ";") is { } symbol) mended.Append(symbol);
            else mended.Append("&amp;").Append(name).Append(';');
            return end + 1;
        }
        mended.Append("&amp;");
        return 1;
    }

    private static string Numbered(string name)
    {
        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        var isNumber = uint.TryParse(name.AsSpan(isHex ? 2 : 1), isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var code);
        if (!isNumber || !Rune.IsValid(code) || (code < 0x10000 && !XmlConvert.IsXmlChar((char)code))) return "\uFFFD";
        return code switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => new Rune(code).ToString() };
    }
}
