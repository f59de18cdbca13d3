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
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }
        // The last to begin before the offset holds it, or one of those around that one does: quotations nest.
        for (var q = low > 0 ? quotations[low - 1] : null; q is not null; q = q.Parent)
        {
            if (q.Span.Contains(offset)) return q;
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Quotation> GetEnumerator() => ((IEnumerable<Quotation>)quotations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
