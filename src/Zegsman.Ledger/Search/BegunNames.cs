using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Search;

/// <summary>Finds the names that begin with what was typed, or whose last name does.</summary>
internal static class BegunNames
{
    // Whatever begins so comes before this.
    private const string End = "\uFFFF";

    /// <summary>The names, shortest first.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="isSpeaker">Whether those who said something are looked for, or else what is spoken about.</param>
    /// <param name="begun">The beginning; less than two letters find nothing.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<string> Of(Session session, bool isSpeaker, string begun, int limit)
    {
        var key = NameKeys.Of(begun);
        if (key.Length < 2) return [];
        var used = isSpeaker ? "statement s where s.speaker = coalesce(n.person, n.id)" : "about a join statement s on s.position = a.statement where a.name = coalesce(n.person, n.id)";
        return session.Rows($"""
            select n.name from name n
            where ((n.folded >= @key and n.folded < @end) or (n.last <> '' and n.last >= @key and n.last < @end))
                and exists (select 1 from {used} and s.reading in (select reading from current))
            group by n.name order by length(n.name), n.name limit @limit
            """, [("@key", key), ("@end", key + End), ("@limit", limit)], row => row.GetString(0));
    }
}
