namespace Zegsman.Language.Conllu;

/// <summary>
/// Reads text that is already cut into tokens and sentences: CoNLL-U, of which only the forms, the borders of sentences, paragraphs and
/// documents, multiword tokens and <c>SpaceAfter=No</c> are used; or lines of tokens with blanks between them, a sentence on each line and an
/// empty line between paragraphs.
/// </summary>
public static class ConlluReader
{
    /// <summary>The documents of a file, each read when it is asked for; none for an empty file.</summary>
    /// <param name="reader">The file; CoNLL-U when its first line that is no comment has a tab, or there is no such line.</param>
    /// <param name="language">The documents' language; null to have it told from the text of each.</param>
    /// <exception cref="ZegsmanException">A line is no CoNLL-U (ZG151 to ZG154).</exception>
    public static IEnumerable<ConlluDocument> Read(TextReader reader, TextLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var opening = new List<string>();
        string? line;
        while ((line = reader.ReadLine()) is not null)
        {
            opening.Add(line);
            if (line.Length > 0 && line[0] != '#') break;
        }
        var lines = opening.Concat(Rest(reader));
        return line is null || line.Contains('\t', StringComparison.Ordinal) ? ReadColumns(lines, language) : ReadLines(lines, language);
    }

    private static IEnumerable<string> Rest(TextReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static IEnumerable<ConlluDocument> ReadLines(IEnumerable<string> lines, TextLanguage? language)
    {
        var text = new TokenizedText();
        foreach (var line in lines)
        {
            var tokens = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (tokens.Length == 0) text.EndParagraph();
            foreach (var token in tokens) text.Add(token, [token], spaceAfter: true);
            text.EndSentence();
        }
        if (!text.IsEmpty) yield return new ConlluDocument(null, text.ToDocument(language));
    }

    private static IEnumerable<ConlluDocument> ReadColumns(IEnumerable<string> lines, TextLanguage? language)
    {
        var text = new TokenizedText();
        var sentence = new ConlluSentence();
        string? id = null;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith('#'))
            {
                var (key, value) = Comment(line);
                if (key is "newdoc" or "newdoc id")
                {
                    sentence.End(text);
                    if (!text.IsEmpty) yield return new ConlluDocument(id, text.ToDocument(language));
                    (text, id) = (new TokenizedText(), value);
                }
                else if (key is "newpar" or "newpar id")
                {
                    text.EndParagraph();
                }
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                sentence.End(text);
            }
            else
            {
                sentence.Add(line, number, text);
            }
        }
        sentence.End(text);
        if (!text.IsEmpty) yield return new ConlluDocument(id, text.ToDocument(language));
    }

    private static (string Key, string? Value) Comment(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (line[1..].Trim(), null) : (line[1..at].Trim(), line[(at + 1)..].Trim());
    }
}
