using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;
using Zegsman.Registry;

namespace Zegsman.Ledger.People;

/// <summary>The verdicts on who is who, as they were given.</summary>
internal static class PeopleRows
{
    /// <summary>Those on a name, or by which somebody has it, and what took them back; all of them without a name.</summary>
    public static IReadOnlyList<PeopleVerdict> Of(Session session, string? name)
    {
        var articles = session.Rows("select i.identity, a.key from identity_article i join article a on a.id = i.article order by i.identity, a.id", [],
            row => (row.GetInt64(0), row.GetString(1))).ToLookup(a => a.Item1, a => a.Item2);
        var all = session.Rows("""
            select i.id, i.verdict, i.name, n.name, i.withdraws, i.reviewer, i.given, i.reason,
                i.person is not null and not exists (select 1 from identity w where w.withdraws = i.id), i.folded, i.wikidata, n.folded, n.wikidata
            from identity i left join name n on n.id = i.person order by i.id
            """, [], row => (
                Verdict: new PeopleVerdict(row.GetInt64(0), Enum.Parse<PeopleVerdictKind>(row.GetString(1), ignoreCase: true), row.GetString(2), row.Text(3),
                    [.. articles[row.GetInt64(0)]], row.Number(4), row.GetString(5), row.GetString(6), row.Text(7), row.GetBoolean(8)),
                Folded: (string[])[row.GetString(9), row.Text(11) ?? ""], Wikidata: (string[])[row.GetString(10), row.Text(12) ?? ""]));
        if (name is null) return [.. all.Select(v => v.Verdict)];
        var isId = WikidataId.IsOne(name);
        var key = isId ? name : NameKeys.Of(name);
        var on = all.Where(v => key.Length > 0 && (isId ? v.Wikidata : v.Folded).Contains(key)).Select(v => v.Verdict.Position).ToHashSet();
        return [.. all.Select(v => v.Verdict).Where(v => on.Contains(v.Withdraws ?? v.Position))];
    }

    /// <summary>Deletes the verdicts by which somebody has one of some names, and those on them that do not hold.</summary>
    public static void Forget(Session session, IReadOnlyList<long> names)
    {
        var ids = new HashSet<long>();
        foreach (var name in names)
            ids.UnionWith(session.Rows("""
                select i.id from identity i where i.person = @name
                    or (exists (select 1 from identity w where w.withdraws = i.id) and exists (select 1 from name n where n.id = @name
                        and ((i.folded <> '' and n.folded = i.folded) or (i.wikidata <> '' and n.wikidata = i.wikidata))))
                """, [("@name", name)], row => row.GetInt64(0)));
        foreach (var id in ids)
        {
            session.Execute("delete from identity_article where identity = @id", ("@id", id));
            session.Execute("delete from identity where withdraws = @id", ("@id", id));
            session.Execute("delete from identity where id = @id", ("@id", id));
        }
        foreach (var name in names) session.Execute("update name set person = null where person = @name", ("@name", name));
    }
}
