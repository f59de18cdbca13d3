using System.Data.Common;
using System.Text.Json;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Entries;

/// <summary>Reads whole readings out of a ledger.</summary>
internal static class ReadingFinder
{
    /// <summary>The reading that the statement at a position is from; null when there is none.</summary>
    public static KeptReading? At(Session session, long position)
    {
        var found = session.Rows("""
            select r.id, v.text, v.passages, v.authors, r.times, r.model, r.added
            from statement s join reading r on r.id = s.reading join version v on v.id = s.version where s.position = @position
            """, [("@position", position)], row => (Id: row.GetInt64(0), Reading: Reading(row)));
        if (found.Count == 0) return null;
        var entities = session.Rows("select body from entity where reading = @reading order by id", [("@reading", found[0].Id)],
            row => JsonSerializer.Deserialize(row.GetString(0), ReadingJson.OneLine.Entity)!);
        return found[0].Reading with { Entities = entities };
    }

    private static KeptReading Reading(DbDataReader row) => new(row.GetString(1),
        JsonSerializer.Deserialize(row.GetString(2), ReadingJson.OneLine.IReadOnlyListPassage)!,
        JsonSerializer.Deserialize(row.GetString(3), ReadingJson.OneLine.IReadOnlyListString)!, [],
        JsonSerializer.Deserialize(row.GetString(4), ReadingJson.OneLine.IReadOnlyListTimeExpression)!, row.GetString(5), row.GetString(6));
}
