using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Zegsman.Language;

namespace Zegsman.Training.Sentences;

/// <summary>A document of a treebank as running text: its sentences joined by blanks.</summary>
/// <param name="Id">The id of its first sentence.</param>
/// <param name="Text">The text.</param>
/// <param name="Starts">Where each sentence begins.</param>
/// <param name="Tags">The universal part of speech of the token that begins at an offset.</param>
internal sealed partial record TreebankDocument(string Id, string Text, IReadOnlyList<int> Starts, IReadOnlyDictionary<int, string> Tags)
{
    public static IEnumerable<TreebankDocument> Read(string path, TextLanguage language)
    {
        var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var sentences = new List<(string Id, string Text, List<string[]> Rows)>();
        var (id, text, key, isNew) = ("", "", "", false);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) isNew = true;
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line[12..];
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..].Trim();
            else if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
            else if (line.Length == 0 && text.Length > 0)
            {
                var own = Key(id, language);
                if ((isNew || own != key) && sentences.Count > 0)
                {
                    yield return Of(sentences);
                    sentences.Clear();
                }
                sentences.Add((id, text, [.. rows]));
                (text, key, isNew) = ("", own, false);
                rows.Clear();
            }
        }
        if (sentences.Count > 0) yield return Of(sentences);
    }

    /// <summary>The part of a sentence's id that all sentences of its document share; "" where only "# newdoc" tells.</summary>
    private static string Key(string id, TextLanguage language)
    {
        if (language == TextLanguage.English) return ParallelId().IsMatch(id) ? id[..6] : "";
        return SentenceNumber().Replace(id.Split('\\')[^1], "");
    }

    private static TreebankDocument Of(List<(string Id, string Text, List<string[]> Rows)> sentences)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        var tags = new Dictionary<int, string>();
        foreach (var (_, sentence, rows) in sentences)
        {
            if (text.Length > 0) text.Append(' ');
            starts.Add(text.Length);
            var at = 0;
            foreach (var row in rows.Where(r => int.TryParse(r[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            {
                while (at < sentence.Length && sentence[at] == ' ') at++;
                tags[text.Length + at] = row[3];
                // A form that is not in the text (part of a contraction) begins where the one before it ended.
                if (sentence.IndexOf(row[1], at, StringComparison.Ordinal) is var found and >= 0 && found < at + 5) at = found + row[1].Length;
            }
            text.Append(sentence);
        }
        return new(sentences[0].Id, text.ToString(), starts, tags);
    }

    [GeneratedRegex("^[nw][0-9]{5}", RegexOptions.CultureInvariant)]
    private static partial Regex ParallelId();

    [GeneratedRegex(@"(\.p\.\d+)?\.s\.\d+$|\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceNumber();
}
