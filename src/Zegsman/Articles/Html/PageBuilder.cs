using System.Collections.Frozen;

namespace Zegsman.Articles.Html;

/// <summary>
/// Builds the tree of a page from its source, with the end tags that HTML lets writers leave out. It takes the place of AngleSharp's own
/// parser because pages come from strangers: that one recurses once per "--!" in a comment until the process dies, and takes time with the
/// square of unclosed tags. Here the tree is at most <see cref="MaxDepth"/> deep, so code may walk it by recursion, and time is linear.
/// </summary>
internal sealed class PageBuilder
{
    /// <summary>The greatest depth of the tree; what is nested deeper stands side by side at this depth.</summary>
    public const int MaxDepth = 256;

    private static readonly FrozenSet<string> CloseParagraph = ElementKinds.Block
        .Except(["body", "caption", "colgroup", "head", "html", "legend", "tbody", "td", "tfoot", "th", "thead", "tr"]).ToFrozenSet();

    private static readonly FrozenSet<string> Cells = Names("td", "th", "caption", "table", "button", "object", "template");
    private static readonly FrozenSet<string> Paragraph = Names("p");
    private static readonly FrozenSet<string> Link = Names("a");

    // What a start tag ends when its end tag was left out, and the elements that this does not reach beyond.
    private static readonly FrozenDictionary<string, (FrozenSet<string> Ends, FrozenSet<string> Within)> Implied =
        new Dictionary<string, (FrozenSet<string>, FrozenSet<string>)>
        {
            ["li"] = (Names("li"), Names("ul", "ol", "menu", "dir", "table")),
            ["dt"] = (Names("dt", "dd"), Names("dl", "table")),
            ["dd"] = (Names("dt", "dd"), Names("dl", "table")),
            ["tr"] = (Names("tr", "caption"), Names("table")),
            ["td"] = (Names("td", "th", "caption"), Names("tr", "table")),
            ["th"] = (Names("td", "th", "caption"), Names("tr", "table")),
            ["thead"] = (Names("thead", "tbody", "tfoot", "caption"), Names("table")),
            ["tbody"] = (Names("thead", "tbody", "tfoot", "caption"), Names("table")),
            ["tfoot"] = (Names("thead", "tbody", "tfoot", "caption"), Names("table")),
            ["option"] = (Names("option"), Names("select")),
            ["a"] = (Link, ElementKinds.Block),
        }.ToFrozenDictionary();

    private static readonly FrozenSet<string> HeadOnly = Names("base", "link", "meta", "noscript", "script", "style", "template", "title");
    private static readonly FrozenSet<string> TableParts = Names("table", "tbody", "td", "tfoot", "th", "thead", "tr", "caption");
    private static readonly FrozenSet<string> Foreign = Names("svg", "math");
    private static readonly FrozenSet<string> ForeignText = Names("foreignobject");

    private readonly PageTokenizer tokens;
    private readonly List<PageNode> open = [];
    private readonly Dictionary<string, int> openByName = [];
    private PageNode root = new("html", []);
    private PageNode body = new("body", []);
    private readonly PageNode head = new("head", []);

    private PageBuilder(string html) => tokens = new PageTokenizer(html);

    /// <summary>The tree of a page: "html" with a "head" and a "body", whatever the source.</summary>
    public static PageNode Build(string html) => new PageBuilder(html).Build();

    private PageNode Build()
    {
        Open(body);
        while (tokens.Read())
        {
            if (tokens.Kind == PageTokenKind.Text) Text(tokens.Text);
            else if (tokens.Kind == PageTokenKind.Start) Start(tokens.Name);
            else End(tokens.Name);
        }
        root.Append(head);
        root.Append(body);
        return root;
    }

    private void Text(string text)
    {
        if (body.Children.Count > 0 || !string.IsNullOrWhiteSpace(text)) open[^1].Append(new PageNode(text));
    }

    private void Start(string name)
    {
        if (name is "html" or "body") Outermost(name);
        else if (name is not ("head" or "frameset"))
        {
            EndImplied(name);
            if (open.Count >= MaxDepth) Cut(open.Count - 1);
            var node = new PageNode(name, tokens.Attributes);
            (HeadOnly.Contains(name) && body.Children.Count == 0 && open.Count == 1 ? head : open[^1]).Append(node);
            if (ElementKinds.Raw.Contains(name)) Raw(node, name);
            else if (!ElementKinds.Void.Contains(name) && !IsClosed(name)) Open(node);
        }
    }

    /// <summary>Gives the page or its body its attributes; within the text such a tag is none.</summary>
    private void Outermost(string name)
    {
        if (body.Children.Count > 0 || open.Count > 1) return;
        if (name == "html") root = new PageNode(name, tokens.Attributes);
        else open[0] = body = new PageNode(name, tokens.Attributes);
    }

    private void Raw(PageNode node, string name)
    {
        var source = tokens.ReadRaw(name);
        if (name is "title" or "textarea") source = CharacterReferences.Decode(source, inAttribute: false);
        if (name is "title" or "script" && source.Length > 0) node.Append(new PageNode(source));
    }

    /// <summary>Whether the tag is its own end tag, which only tags of drawings and formulas can be.</summary>
    private bool IsClosed(string name) => tokens.IsSelfClosing && (Foreign.Contains(name) || IsAnyOpen(Foreign));

    private bool IsAnyOpen(FrozenSet<string> names)
    {
        foreach (var name in names)
            if (openByName.GetValueOrDefault(name) > 0) return true;
        return false;
    }

    private void EndImplied(string name)
    {
        if (CloseParagraph.Contains(name))
        {
            // A picture ends where text elements begin, as it does in browsers.
            EndWithin(Foreign, ForeignText);
            EndWithin(Paragraph, Cells);
        }
        if (ElementKinds.Headings.Contains(name) && ElementKinds.Headings.Contains(open[^1].Name)) Cut(open.Count - 1);
        if (Implied.TryGetValue(name, out var rule)) EndWithin(rule.Ends, rule.Within);
    }

    private void EndWithin(FrozenSet<string> names, FrozenSet<string> within)
    {
        if (!IsAnyOpen(names)) return;
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (names.Contains(open[i].Name)) Cut(i);
            else if (!within.Contains(open[i].Name)) continue;
            return;
        }
    }

    private void End(string name)
    {
        if (name == "br") open[^1].Append(new PageNode("br", []));
        var isHeading = ElementKinds.Headings.Contains(name);
        if (!(isHeading ? IsAnyOpen(ElementKinds.Headings) : openByName.GetValueOrDefault(name) > 0)) return;
        var isBlock = ElementKinds.Block.Contains(name);
        var isTablePart = TableParts.Contains(name);
        for (var i = open.Count - 1; i > 0; i--)
        {
            var other = open[i].Name;
            if (other == name || (isHeading && ElementKinds.Headings.Contains(other)))
            {
                Cut(i);
                return;
            }
            // An inline element's end tag does not end the block around it, nor does a block's end the table it stands in.
            if (isTablePart ? other == "table" : isBlock ? TableParts.Contains(other) : ElementKinds.Block.Contains(other)) return;
        }
    }

    private void Open(PageNode node)
    {
        open.Add(node);
        openByName[node.Name] = openByName.GetValueOrDefault(node.Name) + 1;
    }

    /// <summary>Ends the open elements from this one inwards.</summary>
    private void Cut(int index)
    {
        for (var i = index; i < open.Count; i++) openByName[open[i].Name]--;
        open.RemoveRange(index, open.Count - index);
    }

    private static FrozenSet<string> Names(params string[] names) => names.ToFrozenSet();
}
