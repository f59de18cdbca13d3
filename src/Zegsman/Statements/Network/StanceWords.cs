using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Zegsman.Language;
using Zegsman.Language.Models;

namespace Zegsman.Statements.Network;

/// <summary>
/// The stance that a Dutch statement's words speak for: a linear model over its <see cref="StanceFeatures"/>. The network reads the words in
/// their order and knows few of them; this knows many and not their order. Both together judge better than each.
/// </summary>
/// <remarks>
/// In the model's file: how much its logarithms count beside the network's (a float), for each stance its bias and the size of one step of
/// its weights (floats), and for each bucket a weight of each stance (signed bytes, in steps). Little-endian.
/// </remarks>
internal sealed class StanceWords
{
    private const string Section = "stances.bin";

    private static readonly int Stances = Enum.GetValues<Stance>().Length;
    private static readonly int Head = sizeof(float) * (1 + (2 * Stances));

    private readonly ReadOnlyMemory<byte> weights;
    private readonly float share;
    private readonly float[] bias;
    private readonly float[] step;

    /// <exception cref="ZegsmanException">The file has no such section (ZG305), or it is not as it should be (ZG306).</exception>
    public StanceWords(ModelFile file)
    {
        var content = file.Section(Section);
        if (content.Length != Head + (StanceFeatures.Buckets * Stances)) throw ModelErrors.DoesNotFit(file.Name, $"'{Section}' is of another size");
        var head = new float[1 + (2 * Stances)];
        for (var i = 0; i < head.Length; i++) head[i] = BinaryPrimitives.ReadSingleLittleEndian(content.Span[(i * sizeof(float))..]);
        (share, bias, step) = (head[0], head[1..(1 + Stances)], head[(1 + Stances)..]);
        weights = content[Head..];
    }

    /// <summary>The likeliest stance.</summary>
    /// <param name="likely">How likely each is to the network.</param>
    /// <param name="features">The statement's words.</param>
    public Stance Best(float[] likely, IReadOnlyDictionary<int, float> features)
    {
        var sums = new float[Stances];
        var all = MemoryMarshal.Cast<byte, sbyte>(weights.Span);
        foreach (var (bucket, value) in features)
        {
            var of = all.Slice(bucket * Stances, Stances);
            for (var i = 0; i < sums.Length; i++) sums[i] += value * of[i];
        }
        for (var i = 0; i < sums.Length; i++) sums[i] = MathF.Log(likely[i] + 1e-6f) + (share * (bias[i] + (step[i] * sums[i])));
        return (Stance)WindowScores.Best(sums);
    }
}
