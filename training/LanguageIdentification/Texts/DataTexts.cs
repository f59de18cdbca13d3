using System.IO.Compression;
using System.Text.Json;

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>Texts of the data folder: treebanks, sentences a line, articles a line, tokens a line.</summary>
internal static class DataTexts
{
    /// <summary>Sentences of CoNLL-U.</summary>
    internal static IEnumerable<Paragraph> Treebank(string file, string language)
    {
        const string mark = "# text = ";
        return Sentences(file, language).Where(p => p.Text.StartsWith(mark, StringComparison.Ordinal))
            .Select(p => p with { Text = p.Text[mark.Length..] });
    }

    /// <summary>One sentence a line.</summary>
    internal static IEnumerable<Paragraph> Sentences(string file, string language) =>
        Lines(file).Select(line => new Paragraph(language, Path.GetFileName(file), line));

    /// <summary>One article a line, as JSON with a field "text".</summary>
    internal static IEnumerable<Paragraph> Articles(string file, string language)
    {
        foreach (var line in Lines(file))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            var text = json.RootElement.GetProperty("text").GetString()!;
            foreach (var paragraph in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return new Paragraph(language, id, paragraph);
            }
        }
    }

    /// <summary>One token a line with its tag, a blank line after each sentence.</summary>
    internal static IEnumerable<Paragraph> Tokens(string file, string language)
    {
        var sentence = new List<string>();
        foreach (var line in Lines(file).Append(""))
        {
            if (line.Length > 0) sentence.Add(line.Split('\t')[0]);
            else if (sentence.Count > 0)
            {
                var text = string.Join(' ', sentence);
                if (text != "-DOCSTART-") yield return new Paragraph(language, Path.GetFileName(file), text);
                sentence.Clear();
            }
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using Stream content = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(content);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
