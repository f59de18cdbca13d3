using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Entries;

/// <summary>Names in a ledger, each kept once.</summary>
internal sealed class NameRows(Session session, Positions positions)
{
    private const int MostKnown = 200_000;

    // What surely is in the ledger, so that it need not be asked again: only what was committed goes in here.
    private readonly Dictionary<EntryName, long> known = [];
    private readonly Dictionary<EntryName, long> fresh = [];

    /// <summary>Leaves out what was not committed.</summary>
    public void Begin() => fresh.Clear();

    /// <summary>Something was taken out of the ledger.</summary>
    public void Forget() => known.Clear();

    /// <summary>What was given since the beginning is in the ledger now.</summary>
    public void Committed()
    {
        if (known.Count > MostKnown) known.Clear();
        foreach (var (name, id) in fresh) known[name] = id;
        fresh.Clear();
    }

    /// <summary>The id of a name, which is added when it is not there.</summary>
    public long Of(EntryName name)
    {
        if (known.TryGetValue(name, out var id) || fresh.TryGetValue(name, out id)) return id;
        var kind = name.Kind is { } of ? Words.Of(of) : "";
        var there = session.Number("select id from name where name = @name and kind = @kind and wikidata = @wikidata",
            ("@name", name.Name), ("@kind", kind), ("@wikidata", name.Wikidata ?? ""));
        if (there is null)
            session.Send("""
                insert into name (id, name, kind, wikidata, folded, last) values (@id, @name, @kind, @wikidata, @folded, @last)
                """,
                ("@id", there = positions.Next()), ("@name", name.Name), ("@kind", kind), ("@wikidata", name.Wikidata ?? ""),
                ("@folded", NameKeys.Of(name.Name)), ("@last", NameKeys.Last(name.Name, name.Kind)));
        return fresh[name] = there.Value;
    }
}
