using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Entries;

/// <summary>Adds statements to a ledger, with what they are found by.</summary>
internal sealed class StatementRows(Engine engine, Session session, Positions positions, NameRows names)
{
    /// <summary>Adds a statement of a reading.</summary>
    /// <param name="entry">The statement.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="label">What it is called in the reading; null for its own id.</param>
    /// <param name="corrects">The statement of which it is the corrected form; null for one that was read.</param>
    /// <returns>Its position.</returns>
    public long Add(EntryStatement entry, StatementPlace place, string? label = null, long? corrects = null)
    {
        var (statement, id) = (entry.Statement, positions.Next());
        var speaker = entry.Speaker is { } source ? names.BearerOf(source, place.Article) : null;
        session.Insert("statement",
            ("position", id), ("reading", place.Reading), ("version", place.Version), ("label", label ?? statement.Id),
            ("kind", Words.Of(statement.Kind)), ("polarity", Words.Of(statement.Polarity)),
            ("stance", entry.Stance), ("confidence", statement.Confidence),
            ("speaker", speaker?.Id), ("heard", speaker?.Heard),
            ("source", entry.Source), ("outlet", place.Outlet),
            ("since", entry.Since(place)), ("until", statement.Said?.To ?? place.Until), ("body", entry.Body),
            ("corrects", corrects), ("review", corrects is null ? "" : StoredReview.Corrected));
        foreach (var (about, name) in entry.About)
        {
            var bearer = names.BearerOf(name, place.Article);
            session.Insert("about", ("statement", id), ("name", bearer.Id), ("label", about), ("heard", bearer.Heard));
        }
        engine.Index(session, id, entry.Words);
        return id;
    }
}

/// <summary>Where a statement goes, with what it has from the version that was kept.</summary>
internal sealed record StatementPlace(long Reading, long Version, long Article, long? Outlet, string Since, string Until)
{
    public static StatementPlace Of(Session session, long reading, long version) =>
        session.Rows("select article, outlet, published_from, published_to from version where id = @version", [("@version", version)],
            row => new StatementPlace(reading, version, row.GetInt64(0), row.Number(1), row.GetString(2), row.GetString(3)))[0];
}

/// <summary>What the column "review" of a statement can be; empty where nobody has said anything of it.</summary>
internal static class StoredReview
{
    public const string Confirmed = "confirmed";
    public const string Corrected = "corrected";
    public const string Rejected = "rejected";

    /// <summary>A corrected form stands in its place.</summary>
    public const string Replaced = "replaced";
}
