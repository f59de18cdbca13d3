using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>The messages of gettext catalogues: files LANGUAGE/LC_MESSAGES/….mo.</summary>
internal static partial class GettextTexts
{
    /// <summary>All messages; the originals, in English, once.</summary>
    internal static IEnumerable<Paragraph> Of(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.mo", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var language = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;
            foreach (var (original, translation) in Messages(File.ReadAllBytes(file)))
            {
                if (original.Length == 0 || IsNoSentence(original)) continue;
                yield return new Paragraph("en", name, original);
                if (translation.Length > 0 && translation != original) yield return new Paragraph(language, name, translation);
            }
        }
    }

    // A list of made-up names, a template.
    private static bool IsNoSentence(string text) =>
        text.Contains('=', StringComparison.Ordinal) || text.AsSpan().Count(',') > text.AsSpan().Count(' ');

    private static IEnumerable<(string Original, string Translation)> Messages(byte[] file)
    {
        var count = Number(8);
        for (var i = 0; i < count; i++) yield return (Text(Number(12) + (8 * i)), Text(Number(16) + (8 * i)));

        int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

        // After the first NUL come plural forms; before U+0004 stands the context.
        string Text(int at)
        {
            var text = Encoding.UTF8.GetString(file, Number(at + 4), Number(at)).Split('\0')[0];
            return Markup().Replace(text[(text.IndexOf('\u0004') + 1)..], " ").Trim();
        }
    }

    [GeneratedRegex(@"<[^<>]*>|\$\w+|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
