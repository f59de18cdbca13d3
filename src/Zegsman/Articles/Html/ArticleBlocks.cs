using Zegsman.Articles.Passages;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Settles what the blocks of an article are once all are there.</summary>
internal static class ArticleBlocks
{
    /// <summary>
    /// The blocks without the title said again, without lines that lead elsewhere and without headings of which nothing is left; a first
    /// paragraph all in bold is the lead, and lines that name the reporter or the moment are bylines.
    /// </summary>
    public static List<PageBlock> Tidy(List<PageBlock> blocks, string? title, TextLanguage language)
    {
        blocks = [.. blocks.Where(b => !ReadMore.Is(b) && !(IsText(b) && PageTitle.Same(b.Text, title)))];
        while (blocks.Count > 1 && blocks[^1].Kind == PassageKind.Heading) blocks.RemoveAt(blocks.Count - 1);
        TellBylines(blocks, language);
        var first = blocks.FindIndex(b => b.Kind is PassageKind.Paragraph or PassageKind.Lead);
        if (first < 0 || blocks[first] is not { Kind: PassageKind.Paragraph, IsBold: true }) return blocks;
        var isSetApart = blocks.Skip(first + 1).Any(b => b is { Kind: PassageKind.Paragraph, IsBold: false });
        if (isSetApart) blocks[first] = blocks[first] with { Kind = PassageKind.Lead };
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

    private static bool IsText(PageBlock block) => block.Kind is PassageKind.Heading or PassageKind.Lead or PassageKind.Paragraph;
}
