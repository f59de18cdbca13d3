using System.Reflection;

namespace Zegsman.Language.Sentences;

/// <summary>
/// A linear model of sentence borders: one small weight for each hashed feature. Its file is the four letters ZSB1, the threshold (one
/// signed byte), the two tables of its <see cref="SentenceLexicon"/>, and the weights, one signed byte each.
/// </summary>
internal sealed class SentenceModel
{
    private const int Header = 5;

    private static readonly Lazy<SentenceModel> Dutch = new(() => Load("sentences-nl.bin"));
    private static readonly Lazy<SentenceModel> English = new(() => Load("sentences-en.bin"));

    private readonly sbyte[] weights;
    private readonly uint mask;
    private readonly int threshold;

    /// <summary>The model in a file's bytes.</summary>
    public SentenceModel(byte[] file)
    {
        threshold = (sbyte)file[Header - 1];
        Lexicon = new SentenceLexicon(file.AsMemory(Header, SentenceLexicon.Words), file.AsMemory(Header + SentenceLexicon.Words, SentenceLexicon.Endings));
        weights = (sbyte[])(Array)file[(Header + SentenceLexicon.Words + SentenceLexicon.Endings)..];
        mask = (uint)weights.Length - 1;
    }

    public SentenceLexicon Lexicon { get; }

    public static SentenceModel Of(TextLanguage language) => language == TextLanguage.Dutch ? Dutch.Value : English.Value;

    /// <summary>The file of a model.</summary>
    public static byte[] Write(sbyte threshold, byte[] words, byte[] endings, sbyte[] weights) =>
        [.. "ZSB1"u8, (byte)threshold, .. words, .. endings, .. (byte[])(Array)weights];

    /// <summary>Whether a sentence begins at the border that has these features.</summary>
    public bool Begins(ReadOnlySpan<uint> features)
    {
        var score = 0;
        foreach (var feature in features) score += weights[feature & mask];
        return score > threshold;
    }

    private static SentenceModel Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        if (!file.AsSpan().StartsWith("ZSB1"u8)) throw new InvalidOperationException($"{name} is no model of sentence borders: train it anew.");
        return new SentenceModel(file);
    }
}
