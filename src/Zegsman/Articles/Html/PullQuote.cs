using System.Collections.Frozen;

namespace Zegsman.Articles.Html;

/// <summary>Knows block quotations and the quotations set apart in large type.</summary>
internal static class PullQuote
{
    private static readonly FrozenSet<string> Words =
        FrozenSet.ToFrozenSet(["quote", "quotes", "pullquote", "blockquote", "quotation", "citaat", "streamer"]);

    private static readonly FrozenSet<string> AttributionWords = FrozenSet.ToFrozenSet(
        [
            "cite", "citation", "attribution", "author", "auteur", "source", "bron", "credit", "name", "naam", "person", "speaker", "caption",
        ]);

    public static bool Is(PageNode node) =>
        node.Name == "blockquote"
        || (ElementKinds.Block.Contains(node.Name) && node.Name is not ("body" or "main" or "li") && node.Is(Words))
        || (node.Name == "figure" && node.Children.Exists(c => c.Name == "blockquote"));

    /// <summary>Whether an element inside a quotation names who is quoted.</summary>
    public static bool IsAttribution(PageNode node) =>
        node.Measure.Text > 0
        && (node.Name is "footer" or "figcaption"
            || (node.Name == "cite" && IsAlone(node))
            || (node.Name is not ("blockquote" or "a") && node.Is(AttributionWords)));

    /// <summary>Whether nothing but it stands in its paragraph, or it stands outside all: a work's title stands within a sentence.</summary>
    private static bool IsAlone(PageNode cite) =>
        cite.Parent is not { Name: "p" or "span" or "div" } parent || parent.Measure.Text == cite.Measure.Text;
}
