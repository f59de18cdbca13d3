using System.Collections.Frozen;

namespace Zegsman.Ledger.Findings;

/// <summary>Lists of words.</summary>
internal static class Words
{
    public static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
