using System.Globalization;
using System.Net;
using System.Text;
using SmartReader;

namespace Zegsman.Articles.Html;

/// <summary>
/// Asks SmartReader which elements of a page belong to its article. Only its choice is used: its text mixes up the ends of paragraphs with
/// breaks inside them, and its dates are moved to UTC. It never sees the page's own source, only the bounded tree.
/// </summary>
internal static class SmartReaderChoice
{
    /// <summary>Larger pages are left to the simple choice, for SmartReader's time grows faster than the page.</summary>
    private const int MaxElements = 5000;

    private const int MaxText = 500_000;

    /// <summary>With less running text than this, in UTF-16 code units, SmartReader guesses.</summary>
    private const int MinProse = 500;

    private const string Mark = "data-zegsman";
    private static readonly string[] Attributes = ["class", "id", "role", "style", "href", "itemprop", "rel"];

    /// <summary>The narrowest element around nearly all that SmartReader keeps; null when it finds no article.</summary>
    public static PageNode? Of(PageNode body)
    {
        if (body.Measure.Text > MaxText || body.Measure.Prose < MinProse) return null;
        List<PageNode> elements = [.. body.All.Where(n => !n.IsText).Take(MaxElements + 1)];
        if (elements.Count > MaxElements) return null;
        var kept = Kept(Write(body, elements), elements);
        var sums = new Dictionary<PageNode, int>();
        foreach (var line in kept.Where(IsLine))
        {
            sums[line] = line.Measure.Prose;
            foreach (var ancestor in line.Ancestors) sums[ancestor] = sums.GetValueOrDefault(ancestor) + line.Measure.Prose;
        }
        if (!sums.TryGetValue(body, out var total)) return null;
        var node = body;
        while (node.Children.Find(c => sums.TryGetValue(c, out var sum) && sum * 10 >= total * 9 && !IsLine(c)) is { } inner) node = inner;
        return node;
    }

    private static bool IsLine(PageNode node) => node.Measure.Prose > 0 && !node.Children.Exists(c => c.Measure.Prose > 0);

    private static List<PageNode> Kept(string html, List<PageNode> elements)
    {
        var kept = new List<PageNode>();
        using var reader = new Reader("https://page.invalid/", html) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(article =>
        {
            foreach (var element in article.QuerySelectorAll($"[{Mark}]"))
                kept.Add(elements[int.Parse(element.GetAttribute(Mark)!, CultureInfo.InvariantCulture)]);
        });
        reader.GetArticle();
        return kept;
    }

    /// <summary>The tree as source, each element with its number; what is not read is left out.</summary>
    private static string Write(PageNode body, List<PageNode> elements)
    {
        var numbers = new Dictionary<PageNode, int>();
        for (var i = 0; i < elements.Count; i++) numbers[elements[i]] = i;
        var html = new StringBuilder("<!DOCTYPE html><html><body>");
        foreach (var child in body.Children) Write(child);
        return html.Append("</body></html>").ToString();

        void Write(PageNode node)
        {
            if (node.IsText) html.Append(WebUtility.HtmlEncode(node.Text));
            else if (!ElementKinds.Unread.Contains(node.Name) && node.Name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                html.Append(CultureInfo.InvariantCulture, $"<{node.Name} {Mark}=\"{numbers[node]}\"");
                foreach (var attribute in Attributes)
                {
                    if (node[attribute] is not { } value) continue;
                    html.Append(CultureInfo.InvariantCulture, $" {attribute}=\"{WebUtility.HtmlEncode(value)}\"");
                }
                html.Append('>');
                if (ElementKinds.Void.Contains(node.Name)) return;
                foreach (var child in node.Children) Write(child);
                html.Append(CultureInfo.InvariantCulture, $"</{node.Name}>");
            }
        }
    }
}
