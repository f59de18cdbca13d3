using System.Net;
using System.Text.RegularExpressions;

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>Paragraphs of HTML and of the GNOME help pages: the declaration of human rights, the help, the installation guide.</summary>
internal static partial class MarkupTexts
{
    /// <summary>Files named by their language.</summary>
    internal static IEnumerable<Paragraph> OfFiles(string folder) =>
        Files(folder, "*.html").SelectMany(file => Of(file, Path.GetFileNameWithoutExtension(file), folder));

    /// <summary>Folders named by their language, with files of such a name.</summary>
    internal static IEnumerable<Paragraph> OfFolders(string folder, string pattern) =>
        Directory.GetDirectories(folder).Order(StringComparer.Ordinal)
            .SelectMany(language => Files(language, pattern).SelectMany(file => Of(file, Path.GetFileName(language), language)));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<Paragraph> Of(string file, string language, string root)
    {
        var document = Path.GetRelativePath(root, file);
        foreach (Match element in Element().Matches(File.ReadAllText(file)))
        {
            var text = Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(element.Groups[2].Value, " ")), " ").Trim();
            if (text.Length > 0) yield return new Paragraph(language, document, text);
        }
    }

    [GeneratedRegex(@"<(p|h1|h2|h3|title|desc)\b[^>]*>(.*?)</\1>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
