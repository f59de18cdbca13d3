using System.Reflection;

namespace Zegsman.Language.Sentences;

/// <summary>A linear model of sentence borders: one small weight for each hashed feature.</summary>
internal sealed class SentenceModel
{
    private readonly sbyte[] weights;
    private readonly uint mask;

    private SentenceModel(byte[] file)
    {
        weights = (sbyte[])(Array)file;
        mask = (uint)weights.Length - 1;
    }

    private static readonly SentenceModel dutch = Load("sentences-nl.bin");
    private static readonly SentenceModel english = Load("sentences-en.bin");

    public static SentenceModel Of(TextLanguage language) => language == TextLanguage.Dutch ? dutch : english;

    private static SentenceModel Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new SentenceModel(file);
    }

    /// <summary>Above zero where a sentence begins.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var score = 0;
        foreach (var feature in features) score += weights[feature & mask];
        return score;
    }
}
