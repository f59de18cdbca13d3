using System.Data.Common;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Counts;

/// <summary>What a statement that answers is counted by; null and empty where it has nothing.</summary>
internal sealed record CountedStatement(long? Outlet, string? OutletName, string? Speaker, IReadOnlyList<string> About, string? Stance, string Polarity,
    string Kind, string? Source, string Since, string Review)
{
    /// <summary>A statement that was just added.</summary>
    public static CountedStatement Of(EntryStatement entry, StatementPlace place, string? outlet, NameRows names) => new(place.Outlet, outlet,
        entry.Speaker is { } speaker ? names.BearerOf(speaker, place.Article).Name : null, [.. entry.About.Select(a => names.BearerOf(a.Name, place.Article).Name)], entry.Stance, Words.Of(entry.Statement.Polarity), Words.Of(entry.Statement.Kind), entry.Source,
        entry.Since(place), "");

    /// <summary>Those statements s of a ledger that answer and meet a condition on @id.</summary>
    public static List<CountedStatement> Where(Session session, string condition, long value)
    {
        List<(string, object?)> id = [("@id", value)];
        var rows = session.Rows($"""
            select s.position, s.outlet, o.name, n.name, s.stance, s.polarity, s.kind, s.source, s.since, s.review
            {Conditions.From} left join outlet o on o.id = s.outlet left join name n on n.id = s.speaker where {condition} and {Conditions.Answering}
            """, id, row => (row.GetInt64(0), Of(row)));
        if (rows.Count == 0) return [];
        var about = session.Rows($"select a.statement, n.name from statement s join about a on a.statement = s.position join name n on n.id = a.name where {condition}",
            id, row => (row.GetInt64(0), row.GetString(1))).ToLookup(a => a.Item1, a => a.Item2);
        return [.. rows.Select(r => r.Item2 with { About = [.. about[r.Item1]] })];
    }

    /// <summary>Its values by field.</summary>
    public IEnumerable<(string Field, string? Value)> Values() =>
    [
        (Facets.Total, Facets.All), ("speaker", Speaker), .. About.Select(name => ("about", (string?)name)), ("stance", Stance), ("polarity", Polarity),
        ("kind", Kind), ("source", Source), ("outlet", OutletName), ("said", Since.Length > 4 ? Since[..4] : Since), ("review", Review),
    ];

    private static CountedStatement Of(DbDataReader row)
    {
        return new CountedStatement(row.Number(1), row.Text(2), row.Text(3), [], row.Text(4), row.GetString(5), row.GetString(6), row.Text(7),
            row.GetString(8), row.GetString(9));
    }
}
