using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Entries;

/// <summary>Names in a ledger, each kept once.</summary>
internal sealed class NameRows(Session session, Positions positions, Known<EntryName, long> known)
{
    /// <summary>Looks names up at once, and adds those that are not there.</summary>
    public void Meet(IEnumerable<EntryName> names)
    {
        var strangers = names.Where(n => !known.Has(n)).Distinct().ToList();
        var ids = session.Numbers("select id from name where name = @name and kind = @kind and wikidata = @wikidata",
            [.. strangers.Select(n => ((string, object?)[])[("@name", n.Name), ("@kind", Kind(n)), ("@wikidata", n.Wikidata ?? "")])]);
        foreach (var (name, id) in strangers.Zip(ids)) known.Meet(name, id ?? Add(name));
    }

    /// <summary>The id of a name, which is added when it is not there.</summary>
    public long Of(EntryName name)
    {
        if (!known.Has(name)) Meet([name]);
        return known.TryGet(name, out var id) ? id : throw new InvalidOperationException("A name that was met is not known.");
    }

    private long Add(EntryName name)
    {
        var id = positions.Next();
        session.Insert("name", ("id", id), ("name", name.Name), ("kind", Kind(name)), ("wikidata", name.Wikidata ?? ""),
            ("folded", NameKeys.Of(name.Name)), ("last", NameKeys.Last(name.Name, name.Kind)));
        return id;
    }

    private static string Kind(EntryName name) => name.Kind is { } kind ? Words.Of(kind) : "";
}
