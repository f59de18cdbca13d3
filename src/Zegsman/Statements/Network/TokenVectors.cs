namespace Zegsman.Statements.Network;

/// <summary>What the first network says of each token of a document.</summary>
internal sealed class TokenVectors(int tokens)
{
    private int size;

    /// <summary>The numbers of a token's vector.</summary>
    public int Size
    {
        get => size;
        set
        {
            if (size == value) return;
            size = value;
            Vectors = new float[tokens * value];
        }
    }

    /// <summary>The vectors, one after the other.</summary>
    public float[] Vectors { get; private set; } = [];

    /// <summary>The probability that a token is the main token of a cue.</summary>
    public float[] Cue { get; } = new float[tokens];

    /// <summary>The probability that a token begins the content of an attribution without a cue of its own.</summary>
    public float[] Quotation { get; } = new float[tokens];
}
