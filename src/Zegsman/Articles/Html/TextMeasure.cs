namespace Zegsman.Articles.Html;

/// <summary>How much text an element holds.</summary>
/// <param name="Text">Its characters other than white space; UTF-16 code units, as are the others.</param>
/// <param name="Links">Those of them that stand in links.</param>
/// <param name="Prose">Those that stand in lines of running text: long enough, and not mostly links.</param>
/// <param name="HoldsMain">Whether it holds what is a page's heart by its element: a first heading, "main", an article's body.</param>
/// <param name="HoldsLines">Whether it holds a paragraph or a heading by its element.</param>
internal readonly record struct TextMeasure(int Text, int Links, int Prose, bool HoldsMain, bool HoldsLines)
{
    /// <summary>Shorter lines are labels.</summary>
    private const int ShortestLine = 40;

    public bool IsMostlyLinks => Links * 2 > Text;

    /// <summary>Measures every element of a page.</summary>
    public static void Take(PageNode root) => Of(root, new Line(), inLink: false);

    private static TextMeasure Of(PageNode node, Line line, bool inLink)
    {
        if (node.IsText)
        {
            var length = 0;
            foreach (var c in node.Text)
                if (!char.IsWhiteSpace(c)) length++;
            line.Text += length;
            if (inLink) line.Links += length;
            return new(length, inLink ? length : 0, 0, false, false);
        }
        if (ElementKinds.Unread.Contains(node.Name)) return default;
        inLink |= node.Name == "a" && node["href"] is not null;
        var isBlock = ElementKinds.Block.Contains(node.Name);
        var own = isBlock ? new Line() : line;
        var (text, links, prose) = (0, 0, 0);
        var holdsMain = node.Name is "h1" or "main" || node.Lists("itemprop", "articleBody");
        var holdsLines = node.Name == "p" || ElementKinds.Headings.Contains(node.Name);
        foreach (var child in node.Children)
        {
            if (isBlock && ElementKinds.Block.Contains(child.Name)) prose += own.End();
            var part = Of(child, own, inLink);
            (text, links, prose) = (text + part.Text, links + part.Links, prose + part.Prose);
            (holdsMain, holdsLines) = (holdsMain || part.HoldsMain, holdsLines || part.HoldsLines);
        }
        if (isBlock) prose += own.End();
        return node.Measure = new(text, links, prose, holdsMain, holdsLines);
    }

    /// <summary>The line of text being measured.</summary>
    private sealed class Line
    {
        public int Text { get; set; }

        public int Links { get; set; }

        /// <summary>Ends the line and tells how much running text it was.</summary>
        public int End()
        {
            var prose = Text >= ShortestLine && Links * 2 < Text ? Text : 0;
            (Text, Links) = (0, 0);
            return prose;
        }
    }
}
