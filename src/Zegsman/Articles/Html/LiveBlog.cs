using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Finds the entries of a live blog: elements of one kind side by side, each with a time of its own.</summary>
internal sealed class LiveBlog
{
    /// <summary>Fewer of them make no live blog, unless the page says that it is one.</summary>
    private const int FewestEntries = 3;

    private static readonly FrozenSet<string> EntryElements = FrozenSet.ToFrozenSet(["article", "li", "div", "section"]);

    private readonly Dictionary<PageNode, PartialDate?> entries = [];
    private readonly HashSet<PageNode> times = [];

    private LiveBlog()
    {
    }

    /// <summary>No live blog.</summary>
    public static LiveBlog None { get; } = new();

    /// <summary>The entries in the content of a page; none when it is no live blog.</summary>
    public static LiveBlog Of(PageNode content, PageMetadata metadata)
    {
        var blog = new LiveBlog();
        var timed = new Dictionary<PageNode, PageNode>();
        foreach (var time in content.All.Where(n => n.Name == "time" && n.Measure.Text > 0))
            foreach (var around in time.Ancestors.TakeWhile(a => a != content))
                if (!timed.TryAdd(around, time)) break; // it has an earlier time, and so has all around it
        var said = metadata.JsonLd.Entries.Where(e => e.Headline is not null).ToLookup(e => PageTitle.Key(e.Headline!), e => e.Published);
        var fewest = metadata.JsonLd.IsLiveBlog ? 1 : FewestEntries;
        var found = timed.Keys.Where(n => EntryElements.Contains(n.Name) && n.Measure is { Text: > 0, IsMostlyLinks: false })
            .GroupBy(n => n.Parent).Select(g => g.ToList()).Where(g => g.Count >= fewest).MaxBy(g => g.Count);
        if (found is null || found.Sum(e => e.Measure.Prose) * 2 < content.Measure.Prose) return blog;
        foreach (var entry in found)
        {
            blog.times.Add(timed[entry]);
            blog.entries[entry] = DateReader.Read(timed[entry]["datetime"], metadata.Language ?? TextLanguage.Other) ?? Said(entry, said);
        }
        return blog;
    }

    public bool IsEntry(PageNode node, out PartialDate? published) => entries.TryGetValue(node, out published);

    /// <summary>Whether it is the time that an entry is headed by.</summary>
    public bool IsTime(PageNode node) => times.Contains(node);

    /// <summary>The time that the page's JSON-LD gives for the entry with this heading.</summary>
    private static PartialDate? Said(PageNode entry, ILookup<string, string?> said)
    {
        var heading = entry.All.FirstOrDefault(n => ElementKinds.Headings.Contains(n.Name));
        if (heading is null) return null;
        return DateReader.Read(said[PageTitle.Key(PageTitle.TextOf(heading))].FirstOrDefault(), TextLanguage.Other);
    }
}
