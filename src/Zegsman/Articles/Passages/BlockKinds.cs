using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>Tells what each block of a text is: first by the block itself, then by those around it.</summary>
/// <param name="text">The canonical text.</param>
/// <param name="blocks">Its blocks in order.</param>
/// <param name="language">Its language.</param>
internal sealed class BlockKinds(string text, IReadOnlyList<Block> blocks, TextLanguage language)
{
    private static readonly string[] RelatedLinks =
        ["Lees ook", "Lees meer", "Lees verder", "Zie ook", "Bekijk ook", "Read more", "Read also", "See also", "Also read"];

    private readonly PassageKind[] kinds = new PassageKind[blocks.Count];

    /// <summary>The kinds of the blocks; Paragraph for all that nothing marks.</summary>
    /// <param name="isSigned">For each block, whether a post stands in it.</param>
    /// <param name="isLive">Whether the text is a live blog, whose entries begin with a time.</param>
    /// <param name="title">The title where it is known from elsewhere, or null.</param>
    public PassageKind[] Tell(Func<int, bool> isSigned, bool isLive, string? title)
    {
        for (var i = 0; i < blocks.Count; i++) kinds[i] = ByItself(blocks[i].Span, isSigned(i), isLive);
        var first = Array.FindIndex(kinds, k => k != PassageKind.Byline);
        if (first >= 0) TellTop(first, isSigned, title);
        foreach (var i in PullQuotes.Find(text, blocks))
        {
            if (kinds[i] == PassageKind.Paragraph) kinds[i] = PassageKind.Quotation;
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!isSigned(i)) kinds[i] = ByNeighbours(i, isLive);
        }
        return kinds;
    }

    private ReadOnlySpan<char> Line(int i) => text.AsSpan(blocks[i].Span);

    private PassageKind ByItself(TextSpan span, bool isSigned, bool isLive)
    {
        var line = text.AsSpan(span);
        if (isLive && ClockTime.TryRead(line, out _, out var length))
            return length == line.Length ? PassageKind.Byline : PassageKind.ListItem;
        if (ListMarker.LengthAt(line) > 0) return PassageKind.ListItem;
        if (isSigned) return PassageKind.Paragraph;
        if (line[0] == '>' || SignedQuotation.Read(text, span) is not null) return PassageKind.Quotation;
        if (Caption.Is(line)) return PassageKind.Caption;
        return Byline.Is(line, language) ? PassageKind.Byline : PassageKind.Paragraph;
    }

    /// <summary>The title, a rubric above it and the reporter's name under it.</summary>
    private void TellTop(int first, Func<int, bool> isSigned, string? title)
    {
        var at = TitleAt(first, isSigned, title);
        if (at < 0) return;
        for (var i = first; i < at; i++) kinds[i] = PassageKind.Heading;
        kinds[at] = PassageKind.Title;
        if (IsOpen(at + 1, isSigned) && at + 2 < blocks.Count && LineSurface.IsName(Line(at + 1))) kinds[at + 1] = PassageKind.Byline;
    }

    private int TitleAt(int first, Func<int, bool> isSigned, string? title)
    {
        for (var i = first; title is not null && i < Math.Min(first + 3, blocks.Count) && IsOpen(i, isSigned); i++)
        {
            if (Headings.Says(Line(i), title)) return i;
            if (!Headings.CanBeHeading(Line(i), language)) break;
        }
        if (!IsOpen(first, isSigned) || !Headings.CanBeTitle(Line(first), language) || !HasRunningText(first + 1, blocks.Count)) return -1;
        var isRubric = LineSurface.IsAllCapitals(Line(first)) && IsOpen(first + 1, isSigned) && !LineSurface.IsAllCapitals(Line(first + 1))
            && Headings.CanBeTitle(Line(first + 1), language) && HasRunningText(first + 2, blocks.Count);
        return isRubric ? first + 1 : first;
    }

    private PassageKind ByNeighbours(int i, bool isLive)
    {
        var line = Line(i);
        var isLast = i == blocks.Count - 1;
        if (kinds[i] == PassageKind.ListItem)
        {
            var number = ListMarker.NumberLengthAt(line);
            var isNumberedHeading = !isLive && !isLast && number > 0 && Headings.CanBeHeading(line[number..], language)
                && kinds[i + 1] == PassageKind.Paragraph && blocks[i + 1].Group != blocks[i].Group;
            return isNumberedHeading ? PassageKind.Heading : PassageKind.ListItem;
        }
        if (kinds[i] != PassageKind.Paragraph) return kinds[i];
        var isUnderByline = i > 0 && kinds[i - 1] == PassageKind.Byline && blocks[i - 1].Group == blocks[i].Group;
        if (isUnderByline && !isLast && !isLive && LineSurface.IsPlace(line)) return PassageKind.Byline;
        if (i > 0 && kinds[i - 1] == PassageKind.Paragraph && Byline.IsLetterSignature(line)) return PassageKind.Byline;
        if (IsRelatedLink(line)) return line[^1] == ':' ? PassageKind.Heading : PassageKind.ListItem;
        if (isLast) return PassageKind.Paragraph;
        if (line[^1] == ':' && LineSurface.WordCount(line, 7) < 7 && kinds[i + 1] == PassageKind.ListItem) return PassageKind.Heading;
        return Headings.CanBeHeading(line, language) && HasRunningText(i + 1, i + 4) ? PassageKind.Heading : PassageKind.Paragraph;
    }

    private static bool IsRelatedLink(ReadOnlySpan<char> line)
    {
        if (line.Length > 160) return false;
        foreach (var phrase in RelatedLinks)
        {
            if (line.StartsWith(phrase) && (line.Length == phrase.Length || line[phrase.Length] is ':' or ' ')) return true;
        }
        return false;
    }

    /// <summary>Whether the block exists and nothing tells yet what it is.</summary>
    private bool IsOpen(int i, Func<int, bool> isSigned) => i < blocks.Count && kinds[i] == PassageKind.Paragraph && !isSigned(i);

    private bool HasRunningText(int from, int to)
    {
        for (var i = from; i < Math.Min(to, blocks.Count); i++)
        {
            if (kinds[i] is PassageKind.Paragraph or PassageKind.ListItem && Headings.IsRunningText(Line(i))) return true;
        }
        return false;
    }
}
