namespace Zegsman.Language.Identification;

/// <summary>The features of a word: its n-grams of one to five letters, borders included, and the word itself, each as a number.</summary>
internal static class WordGrams
{
    /// <summary>Grams are hashed to this many bits; some share a number, which costs next to nothing.</summary>
    internal const int Bits = 17;

    /// <summary>The number of different grams.</summary>
    internal const int Count = 1 << Bits;

    /// <summary>The most grams a word can have.</summary>
    internal const int Most = (Longest * WordReader.BufferLength) + 1;

    private const int Longest = 5;

    /// <summary>Writes the grams of <paramref name="word"/>.</summary>
    /// <returns>How many were written.</returns>
    internal static int Of(ReadOnlySpan<char> word, Span<int> grams)
    {
        var count = 0;
        for (var start = 0; start < word.Length; start++)
        {
            var hash = Start;
            var end = Math.Min(start + Longest, word.Length);
            for (var i = start; i < end; i++)
            {
                hash = Next(hash, word[i]);
                // The border alone says nothing.
                if (i > start || word[i] != WordReader.Border) grams[count++] = Slot(hash);
            }
        }
        if (word.Length > Longest) grams[count++] = Slot(Whole(word));
        return count;
    }

    private const uint Start = 2166136261;

    private static uint Whole(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word) hash = Next(hash, c);
        return hash;
    }

    // FNV-1a over UTF-16 code units; the product spreads it over the upper bits, which are kept.
    private static uint Next(uint hash, char c) => (hash ^ c) * 16777619;

    private static int Slot(uint hash) => (int)((hash * 2654435769) >> (32 - Bits));
}
