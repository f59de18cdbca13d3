using System.Buffers.Binary;
using System.Security.Cryptography;
using Zegsman.Language.Models;

namespace Zegsman.Language.Identification;

/// <summary>
/// A linear model over word grams: two weights for each gram, for Dutch and for English as against any other language. Its file
/// (little-endian): "ZLID", format, the SHA-256 of all that follows, the size of a step of the weights, the two biases, the weights.
/// </summary>
internal sealed class LanguageModel
{
    internal const string FileName = "language-identification.bin";

    private const int Format = 1;
    private const int HashAt = 8;
    private const int NumbersAt = HashAt + SHA256.HashSizeInBytes;
    private const int WeightsAt = NumbersAt + 12;

    private static readonly Lazy<LanguageModel> shipped = new(ReadShipped);

    private readonly float step;
    private readonly float dutchBias;
    private readonly float englishBias;
    private readonly sbyte[] weights;

    /// <summary>A model of its numbers.</summary>
    /// <param name="step">What one unit of a weight is worth, in logits.</param>
    /// <param name="dutchBias">The logit of Dutch for a text without grams.</param>
    /// <param name="englishBias">The logit of English for a text without grams.</param>
    /// <param name="weights">For each gram its weight for Dutch and its weight for English.</param>
    internal LanguageModel(float step, float dutchBias, float englishBias, sbyte[] weights)
    {
        this.step = step;
        this.dutchBias = dutchBias;
        this.englishBias = englishBias;
        this.weights = weights;
    }

    /// <summary>The model that came with the library.</summary>
    internal static LanguageModel Shipped => shipped.Value;

    private static ReadOnlySpan<byte> Magic => "ZLID"u8;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="ZegsmanException">The file is damaged (ZG301) or of another format (ZG302).</exception>
    internal static LanguageModel Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Magic) || file.Length < WeightsAt) throw ModelErrors.Damaged(FileName, "it does not begin as a model does");
        var format = BinaryPrimitives.ReadInt32LittleEndian(file[Magic.Length..]);
        if (format != Format) throw ModelErrors.OtherVersion(FileName, format, Format);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file[NumbersAt..], hash);
        if (!hash.SequenceEqual(file[HashAt..NumbersAt])) throw ModelErrors.Damaged(FileName, "its content does not match its hash");
        if (file.Length != WeightsAt + (2 * WordGrams.Count)) throw ModelErrors.Damaged(FileName, "it has another number of weights");
        return new LanguageModel(
            BinaryPrimitives.ReadSingleLittleEndian(file[NumbersAt..]),
            BinaryPrimitives.ReadSingleLittleEndian(file[(NumbersAt + 4)..]),
            BinaryPrimitives.ReadSingleLittleEndian(file[(NumbersAt + 8)..]),
            System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(file[WeightsAt..]).ToArray());
    }

    /// <summary>The model as a file.</summary>
    internal byte[] Write()
    {
        var file = new byte[WeightsAt + weights.Length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Magic.Length), Format);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(NumbersAt), step);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(NumbersAt + 4), dutchBias);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(NumbersAt + 8), englishBias);
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()).CopyTo(file.AsSpan(WeightsAt));
        SHA256.HashData(file.AsSpan(NumbersAt), file.AsSpan(HashAt));
        return file;
    }

    /// <summary>The sums of the grams' weights, for Dutch and for English; whole numbers, so the same on any machine.</summary>
    internal (int Dutch, int English) Sum(ReadOnlySpan<int> grams)
    {
        var (dutch, english) = (0, 0);
        foreach (var gram in grams)
        {
            dutch += weights[2 * gram];
            english += weights[(2 * gram) + 1];
        }
        return (dutch, english);
    }

    /// <summary>The probabilities that such sums stand for.</summary>
    internal (double Dutch, double English) Probabilities(int dutch, int english)
    {
        var (nl, en) = ((dutch * (double)step) + dutchBias, (english * (double)step) + englishBias);
        var most = Math.Max(0, Math.Max(nl, en));
        var (dutchPart, englishPart, otherPart) = (Math.Exp(nl - most), Math.Exp(en - most), Math.Exp(-most));
        var all = dutchPart + englishPart + otherPart;
        return (dutchPart / all, englishPart / all);
    }

    private static LanguageModel ReadShipped()
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream(FileName)
            ?? throw ModelErrors.Damaged(FileName, "it is missing from the library");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
