using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.People;

/// <summary>The verdicts on who is who that hold, at hand while statements are added.</summary>
internal sealed class Rulings(Session session)
{
    private IReadOnlyList<Ruling> all = [];

    /// <summary>Those that hold, in the order they were given.</summary>
    public IReadOnlyList<Ruling> All => all;

    /// <summary>Reads them anew.</summary>
    public void Read()
    {
        var articles = session.Rows("select identity, article from identity_article", [], row => (row.GetInt64(0), row.GetInt64(1)))
            .ToLookup(a => a.Item1, a => a.Item2);
        all = session.Rows("""
            select i.id, i.verdict, i.folded, i.wikidata, n.id, n.name, n.folded, n.wikidata from identity i join name n on n.id = i.person
            where not exists (select 1 from identity w where w.withdraws = i.id) order by i.id
            """, [], row => new Ruling(row.GetInt64(0), row.GetString(2), row.GetString(3),
                new NameRow(row.GetInt64(4), row.GetString(5), row.GetString(6), row.GetString(7)),
                row.GetString(1) == Entries.Words.Of(PeopleVerdictKind.Split) ? articles[row.GetInt64(0)].ToHashSet() : null));
    }

    /// <summary>Whom a name is in an article; null for itself.</summary>
    /// <param name="folded">The name, folded.</param>
    /// <param name="wikidata">Its Wikidata id; empty for none.</param>
    /// <param name="article">The article; null for those that no verdict names.</param>
    public NameRow? PersonOf(string folded, string wikidata, long? article)
    {
        NameRow? person = null;
        // No verdict is kept that would close a circle.
        for (var ruling = On(folded, wikidata, article); ruling is not null; ruling = On(person.Folded, person.Wikidata, article)) person = ruling.Person;
        return person;
    }

    /// <summary>Whether a verdict leads from one of some names to a name, in whatever article.</summary>
    public bool Leads(NameRow from, Func<NameRow, bool> to)
    {
        var (seen, next) = (new HashSet<long>(), new Stack<NameRow>([from]));
        while (next.TryPop(out var name))
        {
            if (to(name)) return true;
            if (!seen.Add(name.Id)) continue;
            foreach (var ruling in all.Where(r => r.IsOn(name.Folded, name.Wikidata))) next.Push(ruling.Person);
        }
        return false;
    }

    private Ruling? On(string folded, string wikidata, long? article) =>
        all.FirstOrDefault(r => article is { } id && r.Articles?.Contains(id) == true && r.IsOn(folded, wikidata))
        ?? all.FirstOrDefault(r => r.Articles is null && r.IsOn(folded, wikidata));
}
