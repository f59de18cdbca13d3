using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>One stretch of text to be told what it is: a line, or the lines of one hard-wrapped paragraph.</summary>
/// <param name="Span">Its characters, without white space at the ends.</param>
/// <param name="Group">Which of the groups of lines between empty lines it stands in.</param>
internal readonly record struct Block(TextSpan Span, int Group);

/// <summary>Cuts a text into blocks: at every line end, but not where a line was only broken because it was full.</summary>
internal static class Blocks
{
    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> on, in order.</summary>
    public static List<Block> Of(string text, int start)
    {
        var lines = Lines(text, start);
        var wrap = HardWrap.Of(text, lines);
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isSameGroup = i > 0 && lines[i].Group == lines[i - 1].Group;
            if (isSameGroup && (wrap.Joins(lines[i - 1], lines[i]) || (IsMarked(text, lines[i - 1]) && IsMarked(text, lines[i]))))
                blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, lines[i].Span.End) };
            else blocks.Add(new Block(lines[i].Span, lines[i].Group));
        }
        return blocks;
    }

    private static bool IsMarked(string text, TextLine line) => text[line.Span.Start] == '>';

    private static List<TextLine> Lines(string text, int start)
    {
        var lines = new List<TextLine>();
        var group = 0;
        for (var i = start; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029')) continue;
            var span = new TextSpan(start, i).Trim(text);
            if (!span.IsEmpty) lines.Add(new TextLine(span, span.Start - start, group));
            else if (i == start && i > 0 && i < text.Length && text[i] == '\n' && text[i - 1] == '\r')
            {
                // The second half of one line end is no empty line.
            }
            else group++;
            start = i + 1;
        }
        return lines;
    }
}

/// <summary>One line that is not empty.</summary>
/// <param name="Span">Its characters, without white space at the ends.</param>
/// <param name="Indent">The white space before it, in UTF-16 code units.</param>
/// <param name="Group">Which of the groups of lines between empty lines it stands in.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, int Group);
