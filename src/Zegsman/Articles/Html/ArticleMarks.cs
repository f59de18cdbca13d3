using System.Collections.Frozen;

namespace Zegsman.Articles.Html;

/// <summary>Knows the parts of an article by their elements and their makers' names for them.</summary>
internal static class ArticleMarks
{
    /// <summary>A byline is no longer than this, in UTF-16 code units without white space.</summary>
    private const int LongestByline = 160;

    /// <summary>A cell with more running text than this is no datum.</summary>
    private const int LongestCell = 160;

    private static readonly FrozenSet<string> LeadWords = FrozenSet.ToFrozenSet(
        [
            "lead", "intro", "introduction", "introductie", "inleiding", "standfirst", "summary", "samenvatting", "dek", "deck", "chapeau",
            "abstract", "excerpt", "subtitle", "subheadline", "subhead", "teasertext",
        ]);

    private static readonly FrozenSet<string> BylineWords = FrozenSet.ToFrozenSet(
        [
            "byline", "bylines", "author", "authors", "auteur", "auteurs", "dateline", "date", "datum", "timestamp", "pubdate",
            "publicationdate", "published", "meta",
        ]);

    private static readonly FrozenSet<string> CaptionWords =
        FrozenSet.ToFrozenSet(["caption", "bijschrift", "onderschrift", "figcaption", "fotobijschrift"]);

    public static bool IsLead(PageNode node) =>
        ElementKinds.Block.Contains(node.Name) && !ElementKinds.Headings.Contains(node.Name)
        && (node.Lists("itemprop", "description") || node.Is(LeadWords));

    /// <summary>Whether it is a byline: a block of its own, or a short piece that stands in none.</summary>
    public static bool IsByline(PageNode node) =>
        node.Measure.Text is > 0 and <= LongestByline
        && (node.Name == "address" || node.Lists("rel", "author") || node.Lists("itemprop", "author") || node.Is(BylineWords))
        && (ElementKinds.Block.Contains(node.Name) || node.Parent is { Name: "div" or "header" or "section" or "article" });

    public static bool IsCaption(PageNode node) => node.Name is "figure" or "figcaption" or "caption" || node.Is(CaptionWords);

    /// <summary>Whether it is a whole teaser in one link: a heading or a paragraph of its own stands in it.</summary>
    public static bool IsTeaser(PageNode node) =>
        node.Name == "a" && node["href"] is not null && node.Measure is { HoldsLines: true, HoldsMain: false };

    /// <summary>Whether it is a list of links, as menus and lists of related articles are.</summary>
    public static bool IsLinkList(PageNode node) =>
        node.Name is "ul" or "ol" && node.Measure is { Text: > 0 } measure && measure.Links * 10 >= measure.Text * 9;

    /// <summary>Whether a cell holds a line of a table, not a part of the page that a table lays out.</summary>
    public static bool IsDataCell(PageNode node) =>
        node.Name is "td" or "th" && node.Measure.Prose < LongestCell && !node.Children.Exists(c => ElementKinds.Block.Contains(c.Name));
}
