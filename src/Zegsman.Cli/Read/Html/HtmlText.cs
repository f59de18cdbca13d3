using System.Text;

namespace Zegsman.Cli.Read.Html;

/// <summary>Writes text into HTML, so that a browser gives back the same characters.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    /// <summary>Appends text as the content of an element or of an attribute in double quotes.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny("&<>\"'\r\0"); at >= 0; at = text.IndexOfAny("&<>\"'\r\0"))
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                // A bare one is read as a line feed.
                '\r' => "&#13;",
                // HTML has no way to write it.
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }
        html.Append(text);
    }
}
