using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>Knows titles and headings: short, set apart, and no sentence.</summary>
internal static class Headings
{
    private const int LongestTitle = 220;
    private const int LongestHeading = 90;

    /// <summary>Whether the line can be an article's title.</summary>
    public static bool CanBeTitle(ReadOnlySpan<char> line, TextLanguage language) =>
        line.Length <= LongestTitle && IsHeadline(line, language);

    /// <summary>Whether the line can be a heading between paragraphs.</summary>
    public static bool CanBeHeading(ReadOnlySpan<char> line, TextLanguage language) =>
        line.Length <= LongestHeading && LineSurface.WordCount(line, 13) < 13 && IsHeadline(line, language)
        && LineSurface.FinalMark(line) != '!' && !(LineSurface.FinalMark(line) == '?' && SaysMore(line));

    /// <summary>Whether it reads as running text: a sentence, or longer than a heading is.</summary>
    public static bool IsRunningText(ReadOnlySpan<char> line) => line.Length > LongestHeading || LineSurface.EndsSentence(line);

    /// <summary>
    /// Whether the line says the same as the title but for case, blanks and marks, or as much of it as stands before a mark, since pages
    /// add their own name or a second line to it: "Burgemeester stapt op | De Koerier".
    /// </summary>
    public static bool Says(ReadOnlySpan<char> line, ReadOnlySpan<char> title)
    {
        var (i, j, letters) = (0, 0, 0);
        while (true)
        {
            while (i < line.Length && !char.IsLetterOrDigit(line[i])) i++;
            if (i == line.Length) return letters > 0 && (IsMarked(title[j..]) || title[j..].Trim("\"'”’». ").IsEmpty);
            while (j < title.Length && !char.IsLetterOrDigit(title[j])) j++;
            if (j == title.Length || char.ToUpperInvariant(line[i++]) != char.ToUpperInvariant(title[j++])) return false;
            letters++;
        }
    }

    private static bool IsMarked(ReadOnlySpan<char> rest)
    {
        var mark = rest.TrimStart("\"'”’» ");
        return !mark.IsEmpty && mark[0] is '|' or ';' or '-' or '–' or '—' or '.' or '!' or '?';
    }

    /// <summary>Whether a question is more than one: a sentence goes before it, or it is quoted as somebody's.</summary>
    private static bool SaysMore(ReadOnlySpan<char> line) =>
        line.IndexOf(". ") >= 0 || line.IndexOf("? ") >= 0 || (line.IndexOf(':') >= 0 && LineSurface.FinalMark(line) != line[^1]);

    private static bool IsHeadline(ReadOnlySpan<char> line, TextLanguage language)
    {
        if (!LineSurface.BeginsLarge(line) || line.IndexOfAnyInRange('A', 'z') < 0) return false;
        return LineSurface.FinalMark(line) switch
        {
            ',' or ';' or ':' or '…' => false,
            // Some archives end every line with a full stop; title case and capitals tell a headline all the same.
            '.' => language != TextLanguage.Dutch && (LineSurface.IsTitleCase(line) || LineSurface.IsAllCapitals(line)),
            _ => true,
        };
    }
}
