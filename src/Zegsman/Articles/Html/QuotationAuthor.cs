using System.Buffers;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Puts the line that names who is quoted under the quotation.</summary>
internal static class QuotationAuthor
{
    /// <summary>A longer line is no name with a function; UTF-16 code units.</summary>
    private const int LongestLine = 160;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(",(:;|");

    /// <summary>Adds the line to the last of the quotation's paragraphs, and its name to all of them.</summary>
    /// <param name="blocks">All blocks so far.</param>
    /// <param name="first">The index of the quotation's first block.</param>
    /// <param name="line">The line, on its own under the words.</param>
    /// <param name="published">When the entry of a live blog around it was published, or null.</param>
    public static void Add(List<PageBlock> blocks, int first, string line, PartialDate? published)
    {
        var last = blocks.FindLastIndex(b => b.Kind == PassageKind.Quotation);
        if (last < first || line.Length > LongestLine)
        {
            blocks.Add(new PageBlock { Kind = PassageKind.Paragraph, Text = line, Published = published });
            return;
        }
        var words = blocks[last].Text;
        var name = Name(line);
        var offset = words.Length + 1;
        var author = name.IsEmpty ? null : new PostAuthor(name.In(line), null, new TextSpan(offset + name.Start, offset + name.End));
        for (var i = first; i <= last; i++)
        {
            if (blocks[i].Kind != PassageKind.Quotation) continue;
            blocks[i] = i == last
                ? blocks[i] with { Text = words + "\n" + line, Body = new TextSpan(0, words.Length), Author = author }
                : blocks[i] with { Author = author is null ? null : author with { Span = null } };
        }
    }

    /// <summary>The name at the beginning of the line, before a function and after a dash.</summary>
    private static TextSpan Name(string line)
    {
        var start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start])) start++;
        var end = line.AsSpan(start).IndexOfAny(EndsOfName) is >= 0 and var found ? start + found : line.Length;
        return new TextSpan(start, end).Trim(line);
    }
}
