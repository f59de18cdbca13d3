using System.Data.Common;
using System.Text.Json;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Entries;

/// <summary>Reads whole readings out of a ledger.</summary>
internal static class ReadingFinder
{
    /// <summary>The reading that the statement at a position is from; null when there is none.</summary>
    public static KeptReading? At(Session session, long position) =>
        session.Number("select reading from statement where position = @position", ("@position", position)) is { } reading ? Of(session, reading) : null;

    /// <summary>The reading of an id.</summary>
    public static KeptReading Of(Session session, long id)
    {
        var reading = session.Rows("""
            select v.text, v.passages, v.authors, r.times, r.model, r.added from reading r join version v on v.id = r.version where r.id = @id
            """, [("@id", id)], Reading).Single();
        var entities = session.Rows("select body from entity where reading = @id order by id", [("@id", id)],
            row => JsonSerializer.Deserialize(row.GetString(0), ReadingJson.OneLine.Entity)!);
        return reading with { Entities = entities };
    }

    private static KeptReading Reading(DbDataReader row) => new(row.GetString(0),
        JsonSerializer.Deserialize(row.GetString(1), ReadingJson.OneLine.IReadOnlyListPassage)!,
        JsonSerializer.Deserialize(row.GetString(2), ReadingJson.OneLine.IReadOnlyListString)!, [],
        JsonSerializer.Deserialize(row.GetString(3), ReadingJson.OneLine.IReadOnlyListTimeExpression)!, row.GetString(4), row.GetString(5));
}
