using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>
/// Finds pull quotes: lines wholly between quotation marks whose words stand in the running text too. A quotation that stands alone but
/// only once is somebody speaking, as in any interview.
/// </summary>
internal static class PullQuotes
{
    private const int ComparedWords = 5;
    private const int LongestQuote = 400;

    /// <summary>The indices of the blocks that are pull quotes.</summary>
    public static HashSet<int> Find(string text, IReadOnlyList<Block> blocks)
    {
        var found = new HashSet<int>();
        var beginnings = new Dictionary<ulong, int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsBetweenMarks(text.AsSpan(blocks[i].Span))) continue;
            foreach (var (_, key) in Keys(text, blocks[i].Span))
            {
                beginnings.TryAdd(key, i);
                break;
            }
        }
        if (beginnings.Count == 0) return found;
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var (offset, key) in Keys(text, blocks[i].Span))
            {
                if (beginnings.TryGetValue(key, out var quote) && quote != i && Repeats(text, blocks[quote].Span, offset)) found.Add(quote);
            }
        }
        return found;
    }

    private static bool IsBetweenMarks(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > LongestQuote || line[1..^1].Contains(line[0])) return false;
        return (line[0], line[^1]) is ('"', '"') or ('\'', '\'') or ('‘', '’') or ('“', '”') or ('„', '”') or ('«', '»');
    }

    /// <summary>Whether all words of the quotation stand at <paramref name="offset"/>, whatever the marks between them.</summary>
    private static bool Repeats(string text, TextSpan quote, int offset)
    {
        var (i, j) = (quote.Start, offset);
        while (true)
        {
            while (i < quote.End && !char.IsLetterOrDigit(text[i])) i++;
            if (i == quote.End) return true;
            while (j < text.Length && !char.IsLetterOrDigit(text[j])) j++;
            if (j == text.Length || char.ToUpperInvariant(text[i++]) != char.ToUpperInvariant(text[j++])) return false;
        }
    }

    /// <summary>A number for every five words that follow each other, with the offset where they begin.</summary>
    private static IEnumerable<(int Offset, ulong Key)> Keys(string text, TextSpan span)
    {
        var recent = new (int Offset, ulong Hash)[ComparedWords];
        var count = 0;
        var i = span.Start;
        while (i < span.End)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var (start, hash) = (i, 14695981039346656037UL);
            for (; i < span.End && char.IsLetterOrDigit(text[i]); i++) hash = (hash ^ char.ToUpperInvariant(text[i])) * 1099511628211UL;
            recent[count++ % ComparedWords] = (start, hash);
            if (count < ComparedWords) continue;
            var key = 0UL;
            for (var k = 0; k < ComparedWords; k++) key = (key * 31) + recent[(count + k) % ComparedWords].Hash;
            yield return (recent[count % ComparedWords].Offset, key);
        }
    }
}
