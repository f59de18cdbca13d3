using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Tidies what stands around the title: the opening, the byline and the picture belong to the article, labels do not.</summary>
internal static class HeadBlocks
{
    /// <summary>Tidies the blocks so far.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="language">The language of bylines.</param>
    /// <param name="isBelowTitle">Whether they stand below the title, where the first paragraph is the opening.</param>
    public static void Tidy(List<PageBlock> blocks, TextLanguage language, bool isBelowTitle)
    {
        ArticleBlocks.TellBylines(blocks, language);
        blocks.RemoveAll(b => b.Unlinked < ArticleBlocks.ShortestText && b.Kind is PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Heading);
        if (!isBelowTitle || blocks.Exists(b => b.Kind == PassageKind.Lead)) return;
        var opening = blocks.FindIndex(b => b.Kind == PassageKind.Paragraph);
        if (opening >= 0) blocks[opening] = blocks[opening] with { Kind = PassageKind.Lead };
    }
}
