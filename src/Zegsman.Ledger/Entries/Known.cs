namespace Zegsman.Ledger.Entries;

/// <summary>What surely is in a ledger, so that it need not be asked or written again: only what was committed stays in here.</summary>
internal sealed class Known<TKey, TValue> where TKey : notnull
{
    private const int Most = 200_000;

    private readonly Dictionary<TKey, TValue> committed = [];
    private readonly Dictionary<TKey, TValue> fresh = [];

    /// <summary>Leaves out what was not committed.</summary>
    public void Begin() => fresh.Clear();

    /// <summary>Something was taken out of the ledger.</summary>
    public void Forget() => committed.Clear();

    /// <summary>What was met since the beginning is in the ledger now.</summary>
    public void Committed()
    {
        if (committed.Count > Most) committed.Clear();
        foreach (var (key, value) in fresh) committed[key] = value;
        fresh.Clear();
    }

    public bool TryGet(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value) =>
        committed.TryGetValue(key, out value) || fresh.TryGetValue(key, out value);

    public bool Has(TKey key) => TryGet(key, out _);

    /// <summary>It is there, or is written by this transaction.</summary>
    public void Meet(TKey key, TValue value) => fresh[key] = value;
}
