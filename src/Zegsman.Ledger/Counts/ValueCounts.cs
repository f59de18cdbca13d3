using System.Runtime.InteropServices;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Counts;

/// <summary>How often there is each of some values; what is null or empty is none.</summary>
internal sealed class ValueCounts<T> where T : notnull
{
    private readonly Dictionary<T, long> counts = [];

    /// <summary>Each value and how often.</summary>
    public IReadOnlyDictionary<T, long> All => counts;

    public void Add(T? value, long number = 1)
    {
        if (value is null or "") return;
        CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += number;
    }

    public void Add(ValueCounts<T> others)
    {
        foreach (var (value, number) in others.counts) Add(value, number);
    }
}

internal static class Commonness
{
    /// <summary>The commonest values of some counts from which others are taken.</summary>
    public static IReadOnlyList<FacetValue> Less(IReadOnlyList<FacetValue> all, IReadOnlyList<FacetValue> taken, int most)
    {
        var counts = new ValueCounts<string>();
        var less = taken.ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal);
        foreach (var value in all)
            if (value.Count - less.GetValueOrDefault(value.Value) is > 0 and var left) counts.Add(value.Value, left);
        return counts.Commonest(most);
    }

    /// <summary>The commonest values, most first; of those that are equal in order.</summary>
    public static IReadOnlyList<FacetValue> Commonest(this ValueCounts<string> counts, int most = int.MaxValue) =>
        [.. counts.All.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most).Select(c => new FacetValue(c.Key, c.Value))];
}
