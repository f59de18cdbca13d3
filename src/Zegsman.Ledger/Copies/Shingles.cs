using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Copies;

/// <summary>
/// What a text is known by among others that are much like it: MinHash (Broder 1997) over every four words that follow one another, its
/// minima put together in bands, so that texts that share most of them share a band. Of two texts that have four fifths of them in common 98
/// in 100 do; of two that have a fifth, one in 100.
/// </summary>
internal static class Shingles
{
    /// <summary>How many bands there are.</summary>
    public const int Bands = 8;

    private const int Rows = 4;
    private const int Length = 4;

    /// <summary>A text with fewer words is known by nothing: it is like too many others.</summary>
    private const int FewestWords = 30;

    /// <summary>The hash of each band; empty for a short text.</summary>
    public static long[] Of(string text)
    {
        var words = FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords) return [];
        var minima = new ulong[Bands * Rows];
        Array.Fill(minima, ulong.MaxValue);
        var hashes = Array.ConvertAll(words, Hash);
        for (var i = 0; i + Length <= hashes.Length; i++)
        {
            var shingle = 0UL;
            for (var j = 0; j < Length; j++) shingle = Mixed(shingle + hashes[i + j]);
            for (var k = 0; k < minima.Length; k++) minima[k] = Math.Min(minima[k], Mixed(shingle ^ Mixed((ulong)k + 1)));
        }
        var bands = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var hash = (ulong)band;
            for (var row = 0; row < Rows; row++) hash = Mixed(hash ^ minima[band * Rows + row]);
            bands[band] = unchecked((long)hash);
        }
        return bands;
    }

    /// <summary>FNV-1a, the same on every machine and in every run.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }

    /// <summary>The last step of SplitMix64: every bit of the outcome hangs on every bit of the number.</summary>
    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number += 0x9E3779B97F4A7C15UL;
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9UL;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EBUL;
            return number ^ (number >> 31);
        }
    }
}
