using System.Collections.Concurrent;
using Zegsman.Ledger;

namespace Zegsman.Server.Pages;

/// <summary>
/// Keeps what takes long to count until something is added to the ledger, so that a question is counted once however often its pages are looked
/// at.
/// </summary>
internal sealed class Remembered(StatementLedger ledger)
{
    private const int Most = 600;

    private readonly ConcurrentDictionary<string, (long Position, object Value)> values = new(StringComparer.Ordinal);

    /// <summary>A value that follows from what is in the ledger.</summary>
    /// <param name="key">What the value is of.</param>
    /// <param name="count">Finds the value.</param>
    public T Of<T>(string key, Func<T> count) where T : class
    {
        // Asked before the value is found: what is added meanwhile makes it be found again.
        var position = ledger.LastPosition();
        if (values.TryGetValue(key, out var known) && known.Position == position) return (T)known.Value;
        var value = count();
        if (values.Count >= Most) values.Clear();
        values[key] = (position, value);
        return value;
    }
}
