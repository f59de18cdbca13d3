namespace Zegsman.Articles.Plain;

/// <summary>The convention of web dumps that put "date 2018-07" or "date 2018-07-16" before the first words of a text.</summary>
internal static class DumpDate
{
    /// <summary>The date that <paramref name="text"/> begins with; null when it does not.</summary>
    /// <param name="text">The text from its beginning.</param>
    /// <param name="length">How much of it the convention takes, with the white space around it.</param>
    public static PartialDate? Read(string text, out int length)
    {
        const string Mark = "date ";
        length = 0;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (string.CompareOrdinal(text, start, Mark, 0, Mark.Length) != 0) return null;
        var end = start += Mark.Length;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        if (end - start is not (7 or 10) || !PartialDate.TryParse(text[start..end], out var date)) return null;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        length = end;
        return date;
    }
}
