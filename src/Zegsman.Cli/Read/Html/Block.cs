using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Cli.Read.Html;

/// <summary>A stretch of an article that is laid out by itself.</summary>
/// <param name="Span">The stretch. UTF-16, half-open.</param>
/// <param name="Passage">The passage it is; null for text between passages.</param>
internal sealed record Block(TextSpan Span, Passage? Passage)
{
    /// <summary>The whole text in blocks without a gap: its passages, and what stands between them.</summary>
    public static List<Block> Of(Article article)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var passage in article.Passages)
        {
            if (passage.Span.Start < at || passage.Span.IsEmpty || passage.Span.End > article.Text.Length) continue;
            if (passage.Span.Start > at) blocks.Add(new Block(new TextSpan(at, passage.Span.Start), null));
            blocks.Add(new Block(passage.Span, passage));
            at = passage.Span.End;
        }
        if (at < article.Text.Length) blocks.Add(new Block(new TextSpan(at, article.Text.Length), null));
        return blocks;
    }

    public bool IsBlank(string text) => Span.Trim(text).IsEmpty;
}
