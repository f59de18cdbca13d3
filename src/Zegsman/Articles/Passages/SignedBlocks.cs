using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>Puts a post's signature that stands on a line of its own back under the words of the post.</summary>
internal static class SignedBlocks
{
    /// <summary>
    /// The blocks, each signature joined with what stands right above it: the lines of its group, or else the block before.
    /// </summary>
    public static List<Block> Join(string text, List<Block> blocks, TextLanguage language)
    {
        var joined = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            var isSignature = PostSignature.Find(text, block.Span, language) is { } signature && signature.Start == block.Span.Start;
            if (!isSignature || joined.Count == 0 || IsWhole(text, joined[^1], language))
            {
                joined.Add(block);
                continue;
            }
            var first = joined.Count - 1;
            while (first > 0 && joined[first - 1].Group == block.Group && joined[first].Group == block.Group
                && !ClockTime.TryRead(text.AsSpan(joined[first - 1].Span), out _, out _)) first--;
            joined[first] = new Block(new TextSpan(joined[first].Span.Start, block.Span.End), block.Group);
            joined.RemoveRange(first + 1, joined.Count - first - 1);
        }
        return joined;
    }

    /// <summary>Whether the block can be no post that the next one signs: it has its own signature, or is the time of an entry.</summary>
    private static bool IsWhole(string text, Block block, TextLanguage language) =>
        PostSignature.Find(text, block.Span, language) is not null
        || (ClockTime.TryRead(text.AsSpan(block.Span), out _, out var length) && length == block.Span.Length);
}
