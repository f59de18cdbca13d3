namespace Zegsman.Language.Tokenization;

/// <summary>Cuts a text into paragraphs at its line breaks.</summary>
public static class Paragraphs
{
    /// <summary>The non-empty lines of <paramref name="text"/>, without white space at their ends; UTF-16, half-open.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var paragraphs = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029')) continue;
            var line = new TextSpan(start, i).Trim(text);
            if (!line.IsEmpty) paragraphs.Add(line);
            start = i + 1;
        }
        return paragraphs;
    }
}
