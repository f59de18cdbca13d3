using System.Buffers;

namespace Zegsman.Statements.Network;

/// <summary>What the first network says of each token of a document. Its larger arrays are borrowed.</summary>
internal sealed class TokenVectors(int tokens) : IDisposable
{
    /// <summary>What a token is, as the anchor of a window.</summary>
    public TokenRows Anchors { get; } = new(tokens);

    /// <summary>What a token brings to the windows it lies in, worked out once for all of them.</summary>
    public TokenRows Sides { get; } = new(tokens);

    /// <summary>The probability that a token is the main token of a cue.</summary>
    public float[] Cue { get; } = new float[tokens];

    /// <summary>The probability that a token begins the content of an attribution without a cue of its own.</summary>
    public float[] Quotation { get; } = new float[tokens];

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        Anchors.Dispose();
        Sides.Dispose();
    }
}

/// <summary>A row of numbers for each token of a document.</summary>
internal sealed class TokenRows(int tokens) : IDisposable
{
    private float[] numbers = [];

    /// <summary>The numbers of a row; known when the first is written.</summary>
    public int Size { get; private set; }

    /// <summary>The rows of some tokens, one after the other.</summary>
    public Memory<float> Of(int first, int end) => numbers.AsMemory(first * Size, (end - first) * Size);

    /// <summary>Writes rows, from a token on.</summary>
    public void Write(int first, ReadOnlySpan<float> rows, int size)
    {
        if (Size == 0) (Size, numbers) = (size, ArrayPool<float>.Shared.Rent(tokens * size));
        rows.CopyTo(numbers.AsSpan(first * size));
    }

    public void Dispose()
    {
        if (numbers.Length > 0) ArrayPool<float>.Shared.Return(numbers);
        numbers = [];
    }
}
