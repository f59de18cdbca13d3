using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Takes the text that a page gives in JSON-LD where the page itself shows little of it, as pages written by scripts do.</summary>
internal static class SaidText
{
    /// <summary>The blocks as they are, or those of the JSON-LD when these hold more than twice as much.</summary>
    public static List<PageBlock> Complete(List<PageBlock> shown, JsonLd said, Uri? page)
    {
        var length = shown.Sum(b => b.Text.Length);
        if (said.IsLiveBlog)
        {
            List<PageBlock> entries = [.. said.Entries.SelectMany(e => Entry(e, page))];
            if (entries.Sum(b => b.Text.Length) > 2 * length) return [.. shown, .. entries];
        }
        if (said.Text("articleBody") is not { } body || body.Length <= 2 * length) return shown;
        var written = Blocks(body, page);
        return written.Sum(b => b.Text.Length) > 2 * length ? written : shown;
    }

    private static IEnumerable<PageBlock> Entry(JsonLd.Entry entry, Uri? page)
    {
        var published = DateReader.Read(entry.Published, TextLanguage.Other);
        if (PageMetadata.OneLine(entry.Headline) is { Length: > 0 } headline)
            yield return new PageBlock { Kind = PassageKind.Heading, Text = headline, Published = published };
        foreach (var block in Blocks(entry.Body ?? "", page))
        {
            var kind = block.Kind == PassageKind.Paragraph ? PassageKind.ListItem : block.Kind;
            yield return block with { Kind = kind, Published = published };
        }
    }

    /// <summary>The blocks of a text, which may itself be HTML; a line break ends a paragraph in it.</summary>
    private static List<PageBlock> Blocks(string text, Uri? page)
    {
        var root = PageBuilder.Build(text.ReplaceLineEndings("<p>"));
        var body = root.Children[1];
        TextMeasure.Take(body);
        return new PassageWriter(body.Measure.Prose, title: null, LiveBlog.None, page, TextLanguage.Other).Write(body);
    }
}
