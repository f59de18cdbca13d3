using System.Collections.Frozen;
using System.Text;

namespace Zegsman.Language.Analysis;

/// <summary>
/// Turns a form into the numbers that the neural model reads: the word's number in the vocabulary, its <see cref="WordShape"/>, hashed
/// beginnings and endings, and the numbers of its characters. The one implementation: the trainer reads numbers written by this code.
/// </summary>
internal sealed class WordFeatures
{
    /// <summary>The number of a word or character that the vocabulary does not have; 0 is padding.</summary>
    public const int Unknown = 1;

    /// <summary>How many characters are read; of a longer form, as many from its beginning as from its end.</summary>
    public const int Characters = 20;

    /// <summary>The numbers in a row: word, shape, affixes, characters.</summary>
    public const int Width = 2 + Affixes + Characters;

    /// <summary>Beginnings of two to four characters, and endings of one to five.</summary>
    public const int Affixes = 8;

    /// <summary>Affixes are hashed to the numbers from 1 to this one.</summary>
    public const int Buckets = (1 << 14) - 1;

    private const int LongestForm = 256;

    private readonly Dictionary<string, int> words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenDictionary<char, int> characters;

    /// <summary>The features of a vocabulary.</summary>
    /// <param name="words">Forms in lower case with digits written 0, in the order of their numbers, which begin at 2.</param>
    /// <param name="characters">Characters in the order of their numbers, which begin at 2.</param>
    public WordFeatures(IReadOnlyList<string> words, string characters)
    {
        Vocabulary = words;
        Alphabet = characters;
        // not frozen: that takes longer than all the look-ups of a short run
        this.words = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++) this.words.Add(words[i], i + Unknown + 1);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.characters = characters.Select((letter, i) => KeyValuePair.Create(letter, i + Unknown + 1)).ToFrozenDictionary();
    }

    public IReadOnlyList<string> Vocabulary { get; }

    public string Alphabet { get; }

    /// <summary>The key of a form in the vocabulary: lower case, digits written 0.</summary>
    public static int Key(ReadOnlySpan<char> normalized, Span<char> key)
    {
        for (var i = 0; i < normalized.Length; i++) key[i] = char.IsDigit(normalized[i]) ? '0' : char.ToLowerInvariant(normalized[i]);
        return normalized.Length;
    }

    /// <summary>Writes a form's row of <see cref="Width"/> numbers.</summary>
    public void Write(ReadOnlySpan<char> form, Span<int> row)
    {
        if (form.Length > LongestForm) form = form[..LongestForm];
        Span<char> normalized = stackalloc char[LongestForm];
        normalized = normalized[..FormNormalizer.Normalize(form, normalized)];
        Span<char> key = stackalloc char[LongestForm];
        key = key[..Key(normalized, key)];
        row[0] = lookup.TryGetValue(key, out var word) ? word : Unknown;
        row[1] = (int)WordShapes.Of(normalized);
        WriteAffixes(key, row.Slice(2, Affixes));
        WriteCharacters(normalized, row.Slice(2 + Affixes, Characters));
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Alphabet);
        writer.Write(Vocabulary.Count);
        foreach (var word in Vocabulary) writer.Write(word);
    }

    public static WordFeatures Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var alphabet = reader.ReadString();
        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadString();
        return new WordFeatures(words, alphabet);
    }

    private static void WriteAffixes(ReadOnlySpan<char> key, Span<int> affixes)
    {
        affixes.Clear();
        for (var length = 2; length <= 4; length++)
        {
            if (key.Length >= length) affixes[length - 2] = Bucket(key[..length], (uint)length);
        }
        for (var length = 1; length <= 5; length++)
        {
            if (key.Length >= length) affixes[length + 2] = Bucket(key[^length..], (uint)length + 8);
        }
    }

    /// <summary>The FNV-1a hash of an affix, apart for each kind and length.</summary>
    private static int Bucket(ReadOnlySpan<char> affix, uint kind)
    {
        var hash = (2166136261u ^ kind) * 16777619u;
        foreach (var letter in affix) hash = (hash ^ letter) * 16777619u;
        hash ^= hash >> 15;
        return (int)(hash % Buckets) + 1;
    }

    private void WriteCharacters(ReadOnlySpan<char> form, Span<int> row)
    {
        row.Clear();
        var half = Characters / 2;
        for (var i = 0; i < Math.Min(form.Length, Characters); i++)
        {
            var letter = form.Length <= Characters || i < half ? form[i] : form[form.Length - Characters + i];
            row[i] = characters.GetValueOrDefault(letter, Unknown);
        }
    }
}
