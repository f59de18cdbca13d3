namespace Zegsman.Articles.Html;

/// <summary>An element of a page, or a run of text in one.</summary>
internal sealed class PageNode
{
    private static readonly List<PageNode> NoChildren = [];

    private readonly KeyValuePair<string, string>[] attributes;
    private string[][]? marks;

    /// <summary>An element.</summary>
    public PageNode(string name, IEnumerable<KeyValuePair<string, string>> attributes) =>
        (Name, this.attributes, Text, Children) = (name, [.. attributes], "", ElementKinds.Void.Contains(name) ? NoChildren : []);

    /// <summary>A run of text.</summary>
    public PageNode(string text) => (Name, attributes, Text, Children) = ("", [], text, NoChildren);

    /// <summary>The element's name in lower case; empty for text.</summary>
    public string Name { get; }

    /// <summary>The characters of a run of text, as written in the page but for its character references; empty for an element.</summary>
    public string Text { get; }

    /// <summary>The element it stands in; null for the root.</summary>
    public PageNode? Parent { get; private set; }

    /// <summary>What stands in it, in order.</summary>
    public List<PageNode> Children { get; }

    /// <summary>How much text it holds, and of what sort.</summary>
    public TextMeasure Measure { get; set; }

    public bool IsText => Name.Length == 0;

    /// <summary>The words of each of its class names, its id and its test names; see <see cref="Html.Marks"/>.</summary>
    public string[][] Marks => marks ??= Html.Marks.Of(this);

    /// <summary>It and everything in it, in the order of the page.</summary>
    public IEnumerable<PageNode> All
    {
        get
        {
            var waiting = new Stack<PageNode>([this]);
            while (waiting.TryPop(out var node))
            {
                yield return node;
                for (var i = node.Children.Count - 1; i >= 0; i--) waiting.Push(node.Children[i]);
            }
        }
    }

    /// <summary>The elements it stands in, from the inmost outwards.</summary>
    public IEnumerable<PageNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is not null; node = node.Parent) yield return node;
        }
    }

    /// <summary>The value of an attribute; null when it is missing.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in attributes)
                if (name == attribute) return value;
            return null;
        }
    }

    public void Append(PageNode child)
    {
        child.Parent = this;
        Children.Add(child);
    }

    /// <summary>Whether one of the words of a list attribute such as "itemprop" or "rel" is <paramref name="word"/>.</summary>
    public bool Lists(string attribute, string word)
    {
        if (this[attribute] is not { } value) return false;
        foreach (var range in value.AsSpan().SplitAny(" \t\n\r\f"))
            if (value.AsSpan(range).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
