namespace Zegsman.Articles.Passages;

/// <summary>
/// Knows a text whose lines were broken at a width, as in mails and old archives: no line is very long, and
/// lines break in the middle of sentences and only where the next word did not fit.
/// </summary>
internal sealed class HardWrap
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 160;

    private readonly string text;
    private readonly int width;

    private HardWrap(string text, int width) => (this.text, this.width) = (text, width);

    /// <summary>How <paramref name="text"/> is wrapped; a wrap that joins nothing when it is not.</summary>
    public static HardWrap Of(string text, List<TextLine> lines)
    {
        var width = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Group != lines[i - 1].Group) continue;
            width = Math.Max(width, Math.Max(WidthOf(text, lines[i]), WidthOf(text, lines[i - 1])));
        }
        var none = new HardWrap(text, 0);
        if (width is < NarrowestWidth or > WidestWidth) return none;
        var wrap = new HardWrap(text, width);
        var (breaks, full, amidSentence) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Group != lines[i - 1].Group || ListMarker.LengthAt(text.AsSpan(lines[i].Span)) > 0) continue;
            breaks++;
            if (!wrap.Joins(lines[i - 1], lines[i])) continue;
            full++;
            if (!LineSurface.EndsSentence(text.AsSpan(lines[i - 1].Span))) amidSentence++;
        }
        return full > 0 && full * 2 >= breaks && amidSentence * 2 >= full ? wrap : none;
    }

    /// <summary>Whether the second line goes on with the first one's paragraph.</summary>
    public bool Joins(TextLine line, TextLine next)
    {
        if (width == 0 || line.Group != next.Group) return false;
        var following = text.AsSpan(next.Span);
        if (ListMarker.LengthAt(following) > 0 || ClockTime.TryRead(following, out _, out _) || following[0] == '>') return false;
        if (next.Indent > line.Indent && ListMarker.LengthAt(text.AsSpan(line.Span)) == 0) return false;
        var space = following.IndexOfAny(' ', '\t');
        var firstWord = space < 0 ? following.Length : space;
        // Not every program fills its lines as far as it can: a fifth is allowed for.
        return line.Indent + line.Span.Length + 1 + firstWord > width * 4 / 5;
    }

    /// <summary>A line without a blank, such as an address, may be longer than the width and tells nothing.</summary>
    private static int WidthOf(string text, TextLine line) =>
        text.AsSpan(line.Span).ContainsAny(' ', '\t') ? line.Indent + line.Span.Length : 0;
}
