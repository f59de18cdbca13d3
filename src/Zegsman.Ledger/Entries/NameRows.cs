using Zegsman.Ledger.Engines;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Entries;

/// <summary>Names in a ledger, each kept once.</summary>
internal sealed class NameRows(Session session, Positions positions, Known<EntryName, long> known, Rulings rulings)
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

    /// <summary>Whom a name is in an article.</summary>
    public Bearer BearerOf(EntryName name, long article)
    {
        var id = Of(name);
        return rulings.All.Count > 0 && rulings.PersonOf(NameKeys.Of(name.Name), name.Wikidata ?? "", article) is { } person
            ? new Bearer(person.Id, person.Name, id) : new Bearer(id, name.Name, null);
    }

    private long Add(EntryName name)
    {
        var id = positions.Next();
        var folded = NameKeys.Of(name.Name);
        session.Insert("name", ("id", id), ("name", name.Name), ("kind", Kind(name)), ("wikidata", name.Wikidata ?? ""),
            ("folded", folded), ("last", NameKeys.Last(name.Name, name.Kind)), ("person", rulings.PersonOf(folded, name.Wikidata ?? "", null)?.Id));
        return id;
    }

    private static string Kind(EntryName name) => name.Kind is { } kind ? Words.Of(kind) : "";
}

/// <summary>Who has a name in an article.</summary>
/// <param name="Id">The name that stands for the person.</param>
/// <param name="Name">That name.</param>
/// <param name="Heard">The name as it was read, where that is another; else null.</param>
internal sealed record Bearer(long Id, string Name, long? Heard);
