using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Server.Marking;

/// <summary>A stretch of an article that is laid out by itself.</summary>
/// <param name="Span">The stretch. UTF-16, half-open.</param>
/// <param name="Passage">The passage it is; null for text between passages.</param>
internal sealed record Block(TextSpan Span, Passage? Passage)
{
    /// <summary>A whole text of so many UTF-16 code units in blocks without a gap: its passages, and what stands between them.</summary>
    public static List<Block> Of(IReadOnlyList<Passage> passages, int length)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var passage in passages)
        {
            if (passage.Span.Start < at || passage.Span.IsEmpty || passage.Span.End > length) continue;
            if (passage.Span.Start > at) blocks.Add(new Block(new TextSpan(at, passage.Span.Start), null));
            blocks.Add(new Block(passage.Span, passage));
            at = passage.Span.End;
        }
        if (at < length) blocks.Add(new Block(new TextSpan(at, length), null));
        return blocks;
    }
}
