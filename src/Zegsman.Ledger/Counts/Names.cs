using System.Globalization;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Counts;

/// <summary>Puts names to what was counted by number; what has the same name is one.</summary>
internal static class Names
{
    private const int AtOnce = 500;

    /// <param name="session">The ledger.</param>
    /// <param name="table">The table that has the names.</param>
    /// <param name="counts">How often there is each of its rows.</param>
    public static ValueCounts<string> Of(Session session, string table, ValueCounts<long> counts)
    {
        var named = new ValueCounts<string>();
        foreach (var chunk in counts.All.Keys.Order().Chunk(AtOnce))
        {
            var ids = string.Join(',', chunk.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            session.Each($"select id, name from {table} where id in ({ids})", [], row => named.Add(row.GetString(1), counts.All[row.GetInt64(0)]));
        }
        return named;
    }
}
