using System.Security.Cryptography;
using System.Text;
using Zegsman.Server;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Read.Html;

/// <summary>The style sheet of a page, and the hash by which the page's own policy lets it in and nothing else.</summary>
internal static class PageStyle
{
    private static readonly string Shared = Load(typeof(PageStyle), "page.css") + Load(typeof(WebServer), "assets/marks.css");

    /// <summary>The style sheet for a page with so many statements.</summary>
    public static string For(int statements)
    {
        var style = new StringBuilder(Shared);
        // Pointing at any part of a statement, in the text or beside it, lights up all its parts. Without scripts, each statement
        // needs a rule of its own.
        for (var n = 1; n <= statements; n++)
            style.Append(InvariantCulture, $":root:has(.s{n}:is(:hover,:focus-within,:target)) .s{n}")
                .Append("{--dim:var(--ink);background-color:var(--lamp)}\n");
        return style.ToString();
    }

    /// <summary>The hash of a style sheet as it stands in a content security policy.</summary>
    public static string Hash(string style) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

    private static string Load(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
