using System.Collections;

namespace Zegsman.Language.Quotations;

/// <summary>The quotations of a text in order of their opening marks; each knows the one around it.</summary>
public sealed class QuotationTree : IReadOnlyList<Quotation>
{
    private readonly Quotation[] quotations;

    internal QuotationTree(IEnumerable<Quotation> quotations) => this.quotations = [.. quotations];

    /// <summary>A tree without quotations.</summary>
    public static QuotationTree Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => quotations.Length;

    /// <inheritdoc/>
    public Quotation this[int index] => quotations[index];

    /// <summary>The innermost quotation whose span contains the offset, or null.</summary>
    public Quotation? At(int offset)
    {
        for (var i = quotations.Length - 1; i >= 0; i--)
        {
            if (quotations[i].Span.Contains(offset)) return quotations[i];
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Quotation> GetEnumerator() => ((IEnumerable<Quotation>)quotations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
