using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Entries;

/// <summary>Outlets in a ledger, each kept once.</summary>
internal sealed class OutletRows(Session session, Positions positions, Known<string, long> known)
{
    /// <summary>The id of an outlet, which is added when it is not there.</summary>
    public long Of(string name)
    {
        if (known.TryGet(name, out var id)) return id;
        id = session.Number("select id from outlet where name = @name", ("@name", name)) ?? Add(name);
        known.Meet(name, id);
        return id;
    }

    private long Add(string name)
    {
        var id = positions.Next();
        session.Insert("outlet", ("id", id), ("name", name), ("folded", FoldedText.Of(name)));
        return id;
    }
}
