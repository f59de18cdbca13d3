namespace Zegsman.Articles.Html;

/// <summary>The "meta" tags of a page, OpenGraph's among them.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);

    private MetaTags()
    {
    }

    public static MetaTags Of(IEnumerable<PageNode> elements)
    {
        var tags = new MetaTags();
        foreach (var node in elements)
        {
            if (node.Name != "meta" || node["content"] is not { } content || string.IsNullOrWhiteSpace(content)) continue;
            if ((node["property"] ?? node["name"] ?? node["http-equiv"]) is not { } name) continue;
            var key = name.Trim().ToLowerInvariant();
            if (!tags.values.TryGetValue(key, out var list)) tags.values[key] = list = [];
            list.Add(content.Trim());
        }
        return tags;
    }

    /// <summary>The first value of the first of the names that has one; null when none has.</summary>
    public string? First(params string[] names) => All(names).FirstOrDefault();

    /// <summary>The values of the names, in their order.</summary>
    public IEnumerable<string> All(params string[] names) => names.SelectMany(n => values.GetValueOrDefault(n) ?? []);
}
