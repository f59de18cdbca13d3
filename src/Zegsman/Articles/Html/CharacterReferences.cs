using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Zegsman.Articles.Html;

/// <summary>Decodes "&amp;eacute;", "&amp;#233;" and "&amp;#xE9;" as browsers do.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    /// <summary>The longest of the names that browsers know without a semicolon too, such as "eacute".</summary>
    private const int LongestBareName = 6;

    private static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>What references to the control characters 0x80 to 0x9F mean: Windows-1252.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The text with its references decoded; what is no reference stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, in which "&amp;copy=1" is part of an address.</param>
    public static string Decode(ReadOnlySpan<char> text, bool inAttribute)
    {
        var ampersand = text.IndexOf('&');
        if (ampersand < 0) return text.ToString();
        var decoded = new StringBuilder(text.Length);
        while (ampersand >= 0)
        {
            decoded.Append(text[..ampersand]);
            text = text[ampersand..];
            var (symbol, length) = text.Length > 1 && text[1] == '#' ? Number(text) : Named(text, inAttribute);
            if (symbol is null) (symbol, length) = ("&", 1);
            decoded.Append(symbol);
            text = text[length..];
            ampersand = text.IndexOf('&');
        }
        return decoded.Append(text).ToString();
    }

    private static (string? Symbol, int Length) Number(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var (end, code) = (start, 0);
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            var digit = int.Parse(text.Slice(end++, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            code = Math.Min(code * (isHex ? 16 : 10) + digit, 0x110000);
        }
        if (end == start) return (null, 0);
        if (end < text.Length && text[end] == ';') end++;
        if (code is >= 0x80 and <= 0x9F) code = Windows1252[code - 0x80];
        return (code != 0 && Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD", end);
    }

    private static (string? Symbol, int Length) Named(ReadOnlySpan<char> text, bool inAttribute)
    {
        var name = text[1..Math.Min(text.Length, 1 + LongestName)];
        var length = name.IndexOfAnyExcept(Alphanumeric) is >= 0 and var end ? end : name.Length;
        if (length == 0) return (null, 0);
        if (length < name.Length && name[length] == ';' && Symbol(name[..(length + 1)]) is { } symbol) return (symbol, length + 2);
        for (var bare = Math.Min(length, LongestBareName); bare > 1; bare--)
        {
            if (Symbol(name[..bare]) is not { } known) continue;
            var next = bare < name.Length ? name[bare] : '\0';
            return inAttribute && (next == '=' || char.IsAsciiLetterOrDigit(next)) ? (null, 0) : (known, bare + 1);
        }
        return (null, 0);
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
