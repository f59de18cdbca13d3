namespace Zegsman.Articles.Html;

/// <summary>Chooses the element of a page that holds its article.</summary>
internal sealed class ContentChoice
{
    private readonly PageNode body;
    private readonly Dictionary<PageNode, int> prose = [];
    private readonly List<PageNode> bodies = [];
    private readonly List<PageNode> articles = [];
    private readonly List<PageNode> mains = [];

    private ContentChoice(PageNode body)
    {
        this.body = body;
        Gather(body);
    }

    /// <summary>
    /// The element: where the page itself says so (an article's body, "article", "main"), else the narrowest that holds nearly all running
    /// text; where that still falls into parts, SmartReader tells which of them belong to the article.
    /// </summary>
    public static PageNode Of(PageNode body)
    {
        var choice = new ContentChoice(body);
        if (choice.prose[body] == 0) return choice.articles is [var only] ? only : choice.mains is [var main] ? main : body;
        if (choice.Said() is { } said) return said;
        var narrowest = choice.Narrowest();
        return choice.IsDivided(narrowest) ? SmartReaderChoice.Of(body) ?? narrowest : narrowest;
    }

    /// <summary>Tells the running text of each element, without that of boilerplate in it.</summary>
    private int Gather(PageNode node)
    {
        var sum = node.Measure.Prose;
        foreach (var child in node.Children)
        {
            if (child.IsText || child.Measure.Text == 0) continue;
            sum -= child.Measure.Prose;
            if (!Boilerplate.Is(child, body.Measure.Prose)) sum += Gather(child);
        }
        if (node.Lists("itemprop", "articleBody")) bodies.Add(node);
        else if (node.Name == "article" || node["role"] == "article") articles.Add(node);
        else if (node.Name == "main" || node["role"] == "main") mains.Add(node);
        return prose[node] = sum;
    }

    private PageNode? Said()
    {
        if (bodies.Count > 0 && bodies.Sum(b => prose[b]) * 2 >= prose[body]) return bodies.Count == 1 ? bodies[0] : Around(bodies);
        return Largest(articles) ?? Largest(mains);
    }

    private PageNode? Largest(List<PageNode> nodes)
    {
        // Of two that hold the same, the inner one, which is gathered first.
        var largest = nodes.MaxBy(n => prose[n]);
        return largest is not null && prose[largest] * 2 >= prose[body] ? largest : null;
    }

    private static PageNode Around(List<PageNode> nodes)
    {
        var around = nodes[0].Ancestors.ToList();
        foreach (var node in nodes.Skip(1))
        {
            var ancestors = node.Ancestors.ToHashSet();
            around.RemoveAll(a => !ancestors.Contains(a));
        }
        return around[0];
    }

    private PageNode Narrowest()
    {
        var node = body;
        while (node.Children.Find(c => prose.GetValueOrDefault(c) * 10 >= prose[body] * 9 && HoldsLines(c)) is { } inner) node = inner;
        return node;
    }

    private bool IsDivided(PageNode node) => node.Children.Exists(c => prose.GetValueOrDefault(c) > 0 && HoldsLines(c));

    private static bool HoldsLines(PageNode node) => node.Children.Exists(c => c.Measure.Prose > 0 && ElementKinds.Block.Contains(c.Name));
}
