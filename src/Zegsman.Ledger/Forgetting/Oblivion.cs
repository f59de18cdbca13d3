using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Feeds;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Search;
using Zegsman.Ledger.Versions;
using Zegsman.Registry;

namespace Zegsman.Ledger.Forgetting;

/// <summary>Takes articles, and what people said, out of every table, and leaves a line that says so.</summary>
internal sealed class Oblivion(Engine engine, Session session, Positions positions, CarrierBook carriers, Tally tally)
{
    private readonly Erasure erasure = new(engine, session, carriers, tally);

    /// <exception cref="Language.ZegsmanException">There is nothing of this name (ZG621, ZG671), or several articles have the id
    /// (ZG624).</exception>
    public ForgottenEntry Forget(ForgetKind kind, string what, string requester, string? reason, string now)
    {
        var (hash, statements) = kind == ForgetKind.Article ? Article(what) : Speaker(what);
        var entry = new ForgottenEntry(positions.Next(), kind, hash, statements, requester, reason, now);
        Forgotten.Add(session, entry);
        return entry;
    }

    private (string Hash, int Statements) Article(string what)
    {
        var (article, key) = VersionReader.Find(session, what);
        var outlets = Ids("select distinct outlet from version where article = @id and outlet is not null", article);
        var statements = Ids("select position from statement where version in (select id from version where article = @id)", article);
        erasure.Statements(statements);
        session.Execute("delete from current where article = @id", ("@id", article));
        var readings = Ids("select id from reading where version in (select id from version where article = @id)", article);
        erasure.Entities(readings.SelectMany(reading => Ids("select id from entity where reading = @id", reading)));
        foreach (var reading in readings) session.Execute("delete from reading where id = @id", ("@id", reading));
        session.Execute("delete from shingle where version in (select id from version where article = @id)", ("@id", article));
        session.Execute("delete from version where article = @id", ("@id", article));
        session.Execute("delete from identity_article where article = @id", ("@id", article));
        session.Execute("delete from article where id = @id", ("@id", article));
        foreach (var outlet in outlets)
            session.Execute("delete from outlet where id = @id and not exists (select 1 from version where outlet = @id)", ("@id", outlet));
        FeedRows.Forget(session, key);
        erasure.Finish();
        return (Forgotten.Hash(key), statements.Count);
    }

    private (string Hash, int Statements) Speaker(string what)
    {
        var names = WikidataId.IsOne(what)
            ? session.Rows("select coalesce(person, id) from name where wikidata = @name", [("@name", what)], row => row.GetInt64(0))
            : session.Rows("select coalesce(person, id) from name where folded = @name", [("@name", NameKeys.Of(what))], row => row.GetInt64(0));
        // One person under all names that verdicts give it.
        names = [.. names.Concat(names.SelectMany(name => Ids("select id from name where person = @id", name)).ToList()).Distinct().Order()];
        if (names.Count == 0) throw LedgerErrors.NobodyToForget(what);
        var told = names.SelectMany(name => Ids("select position from statement where speaker = @id", name)).Order().ToList();
        var statements = new HashSet<long>();
        foreach (var version in told.Select(position => session.Number("select version from statement where position = @id", ("@id", position))!.Value).Distinct().ToList())
            statements.UnionWith(new Redaction(session, version).Statements(told.ToHashSet()));
        erasure.Statements(statements);
        erasure.Entities(names.SelectMany(name => Ids("select id from entity where name = @id", name)));
        foreach (var name in names) erasure.About(name);
        erasure.Names(names);
        PeopleRows.Forget(session, names);
        erasure.Finish();
        return (Forgotten.Hash(NameKeys.Of(what)), statements.Count);
    }

    private List<long> Ids(string sql, long id) => session.Rows(sql, [("@id", id)], row => row.GetInt64(0));
}
