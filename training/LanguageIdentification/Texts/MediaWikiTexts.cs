using System.Text.Json;
using System.Text.RegularExpressions;

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>The messages of MediaWiki and its extensions: files i18n/…/LANGUAGE.json.</summary>
internal static partial class MediaWikiTexts
{
    internal static IEnumerable<Paragraph> Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(file => file.Contains("/i18n/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var (language, document) = (Path.GetFileNameWithoutExtension(file), Path.GetRelativePath(folder, file));
            foreach (var message in json.RootElement.EnumerateObject())
            {
                if (message.Value.ValueKind != JsonValueKind.String) continue;
                var text = Markup().Replace(message.Value.GetString()!, " ").Trim();
                if (text.Contains(' ', StringComparison.Ordinal)) yield return new Paragraph(language, document, text);
            }
        }
    }

    // Tags, arguments, names of magic words, targets of links, addresses, names of parameters.
    [GeneratedRegex(@"<[^<>]*>|\$\d+|\{\{[A-Z#]+:?|\[\[[^]|]*\||\[*//\S+|https?:\S+|\w+[_+.:=/-]\w+\S*|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
