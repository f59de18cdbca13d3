using Zegsman.Articles.Passages;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Settles what the blocks of an article are once all are there.</summary>
internal static class ArticleBlocks
{
    /// <summary>A heading right under the title with at least this many characters is its opening; UTF-16, without white space.</summary>
    private const int LongHeading = 60;

    /// <summary>Shorter paragraphs that are no sentences, before and after the text, are labels; UTF-16, without white space.</summary>
    public const int ShortestText = 40;

    /// <summary>
    /// The blocks without the title said again, without lines that lead elsewhere, without labels around the text and without headings of
    /// which nothing is left; lines that name the reporter or the moment are bylines, and an opening set apart by its type is the lead.
    /// </summary>
    public static List<PageBlock> Tidy(List<PageBlock> blocks, string? title, TextLanguage language)
    {
        blocks = [.. blocks.Where(b => !ReadMore.Is(b) && !(IsText(b) && PageTitle.Same(b.Text, title)))];
        TellBylines(blocks, language);
        TrimLabels(blocks, language);
        while (blocks.Count > 1 && blocks[^1].Kind == PassageKind.Heading) blocks.RemoveAt(blocks.Count - 1);
        TellLead(blocks);
        return blocks;
    }

    /// <summary>Makes bylines of the paragraphs that are bylines by their words.</summary>
    public static void TellBylines(List<PageBlock> blocks, TextLanguage language)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var isByline = blocks[i].Kind == PassageKind.Paragraph && Byline.Is(blocks[i].Text, language);
            if (isByline) blocks[i] = blocks[i] with { Kind = PassageKind.Byline };
        }
    }

    /// <summary>Takes out "Share", "Print" and "76 comments" before the first and after the last running text, if there is any.</summary>
    private static void TrimLabels(List<PageBlock> blocks, TextLanguage language)
    {
        var first = blocks.FindIndex(IsRunningText);
        if (first < 0) return;
        for (var i = blocks.Count - 1; i >= 0 && IsAfterText(blocks[i]); i--)
            if (IsLabel(blocks[i]) || (blocks[i].Kind == PassageKind.Byline && !Byline.Is(blocks[i].Text, language))) blocks.RemoveAt(i);
        for (var i = first - 1; i >= 0; i--)
            if (IsLabel(blocks[i])) blocks.RemoveAt(i);
    }

    private static void TellLead(List<PageBlock> blocks)
    {
        var first = blocks.FindIndex(b => b.Kind is not (PassageKind.Byline or PassageKind.Caption));
        if (first < 0) return;
        var isLead = blocks[first] switch
        {
            { Kind: PassageKind.Heading, Unlinked: >= LongHeading } => !blocks.Exists(b => b.Kind == PassageKind.Lead),
            { Kind: PassageKind.Paragraph, IsBold: true } => blocks.Skip(first + 1).Any(b => b is { Kind: PassageKind.Paragraph, IsBold: false }),
            _ => false,
        };
        if (isLead) blocks[first] = blocks[first] with { Kind = PassageKind.Lead };
    }

    private static bool IsText(PageBlock block) => block.Kind is PassageKind.Heading or PassageKind.Lead or PassageKind.Paragraph;

    private static bool IsRunningText(PageBlock block) =>
        block is { Kind: PassageKind.Paragraph or PassageKind.Lead or PassageKind.ListItem, Unlinked: >= ShortestText };

    private static bool IsAfterText(PageBlock block) => IsLabel(block) || block.Kind is PassageKind.Byline or PassageKind.Heading;

    private static bool IsLabel(PageBlock block) =>
        block is { Kind: PassageKind.Paragraph, Unlinked: < ShortestText } && !LineSurface.EndsSentence(block.Text);
}
