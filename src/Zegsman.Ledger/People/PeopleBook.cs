using System.Globalization;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Search;
using Zegsman.Ledger.Versions;
using Zegsman.Registry;

namespace Zegsman.Ledger.People;

/// <summary>Keeps verdicts on who is who, and puts into the ledger's answers what they come to.</summary>
internal sealed class PeopleBook(Session session, Positions positions, NameRows names, Rulings rulings, Tally tally)
{
    // The name as it was read stays what a row is found by, whoever it is now.
    private const string Heard = "({0}heard = @id or ({0}heard is null and {0}{1} = @id))";

    private static readonly string HeardSpeaker = string.Format(CultureInfo.InvariantCulture, Heard, "", "speaker");
    private static readonly string HeardName = string.Format(CultureInfo.InvariantCulture, Heard, "", "name");
    private static readonly string Spoken = string.Format(CultureInfo.InvariantCulture, Heard, "s.", "speaker");
    private static readonly string Mentioned = $"s.position in (select statement from about where {HeardName})";

    /// <summary>What a verdict is on: the names of a form, or of an id.</summary>
    private sealed record Subject(string Given, string Folded, string Wikidata, IReadOnlyList<NameRow> Rows)
    {
        public bool Has(NameRow name) => new Ruling(0, Folded, Wikidata, name, null).IsOn(name.Folded, name.Wikidata);
    }

    /// <summary>Two names are one person, known by the second.</summary>
    public long Merge(string name, string into, string reviewer, string? reason, string now)
    {
        var (subject, person) = (Named(name), Best(Named(into)));
        if (subject.Has(person)) throw PeopleErrors.OfItself(name);
        if (rulings.All.FirstOrDefault(r => r.Articles is null && subject.Rows.Any(row => r.IsOn(row.Folded, row.Wikidata))) is { } there)
            throw PeopleErrors.MergedAlready(name, there.Person.Name, there.Id);
        return Keep(PeopleVerdictKind.Merge, subject, person, [], reviewer, reason, now);
    }

    /// <summary>In some articles a name is another person.</summary>
    public long Split(string name, string apart, IReadOnlyList<string> articles, string reviewer, string? reason, string now)
    {
        if (NameKeys.Of(apart).Length == 0) throw PeopleErrors.Nameless();
        var subject = Named(name);
        if (articles.Count == 0) throw PeopleErrors.NoArticles(name);
        var found = articles.Select(a => (Given: a, VersionReader.Find(session, a).Id)).DistinctBy(a => a.Id).ToList();
        foreach (var (given, id) in found)
        {
            if (!subject.Rows.Any(row => IsIn(row.Id, id))) throw PeopleErrors.NotInArticle(name, given);
            if (rulings.All.FirstOrDefault(r => r.Articles?.Contains(id) == true && subject.Rows.Any(row => r.IsOn(row.Folded, row.Wikidata))) is { } there)
                throw PeopleErrors.SplitAlready(name, given, there.Person.Name, there.Id);
        }
        var person = Known(apart) is { Rows.Count: > 0 } known ? Best(known) : Added(apart, subject.Rows[0].Id);
        if (subject.Has(person)) throw PeopleErrors.OfItself(name);
        return Keep(PeopleVerdictKind.Split, subject, person, [.. found.Select(a => a.Id)], reviewer, reason, now);
    }

    /// <summary>A verdict no longer holds.</summary>
    public long Withdraw(long verdict, string reviewer, string? reason, string now)
    {
        if (rulings.All.FirstOrDefault(r => r.Id == verdict) is not { } ruling) throw PeopleErrors.NothingToWithdraw(verdict);
        var id = positions.Next();
        Write(id, PeopleVerdictKind.Withdraw, "", "", "", null, verdict, reviewer, reason, now);
        // Whom it was by the verdict, for those that others merged into it; and who it is now.
        var affected = Affected(ruling);
        rulings.Read();
        Apply(affected);
        return id;
    }

    private long Keep(PeopleVerdictKind kind, Subject subject, NameRow person, IReadOnlyList<long> articles, string reviewer, string? reason, string now)
    {
        if (rulings.Leads(person, subject.Has)) throw PeopleErrors.Circle(subject.Given, person.Name);
        var id = positions.Next();
        Write(id, kind, subject.Given, subject.Folded, subject.Wikidata, person.Id, null, reviewer, reason, now);
        foreach (var article in articles) session.Insert("identity_article", ("identity", id), ("article", article));
        rulings.Read();
        Apply(Affected(rulings.All.Single(r => r.Id == id)));
        return id;
    }

    private void Write(long id, PeopleVerdictKind kind, string name, string folded, string wikidata, long? person, long? withdraws, string reviewer,
        string? reason, string now) => session.Insert("identity",
            ("id", id), ("verdict", Words.Of(kind)), ("name", name), ("folded", folded), ("wikidata", wikidata), ("person", person), ("withdraws", withdraws),
            ("reviewer", reviewer), ("reason", reason), ("given", now));

    /// <summary>The names that a verdict is on, and those that other verdicts lead to them.</summary>
    private List<NameRow> Affected(Ruling ruling)
    {
        var (found, next) = (new Dictionary<long, NameRow>(), new Stack<Ruling>([ruling]));
        while (next.TryPop(out var on))
            foreach (var row in Rows(on.Folded, on.Wikidata).Where(row => found.TryAdd(row.Id, row)))
                foreach (var before in rulings.All.Where(r => r.Person.Id == row.Id)) next.Push(before);
        return [.. found.Values];
    }

    private void Apply(List<NameRow> affected)
    {
        foreach (var row in affected)
        {
            var everywhere = rulings.PersonOf(row.Folded, row.Wikidata, null)?.Id ?? row.Id;
            session.Execute("update name set person = nullif(@person, id) where id = @id", ("@id", row.Id), ("@person", everywhere));
            var elsewhere = rulings.All.SelectMany(r => r.Articles ?? new HashSet<long>()).Distinct().Order()
                .Select(article => (Article: article, Person: rulings.PersonOf(row.Folded, row.Wikidata, article)?.Id ?? row.Id))
                .Where(e => e.Person != everywhere).ToList();
            tally.Around(Spoken, row.Id, () => Move("statement", "speaker", HeardSpeaker, "version in (select id from version where article = @article)"));
            tally.Around(Mentioned, row.Id, () => Move("about", "name", HeardName, $"statement in (select s.position {InArticle})"));
            Move("entity", "name", HeardName, "reading in (select r.id from reading r join version v on v.id = r.version where v.article = @article)");

            void Move(string table, string column, string where, string inArticle)
            {
                var set = $"update {table} set {column} = @person, heard = nullif(@id, @person) where {where}";
                session.Execute(set, ("@id", row.Id), ("@person", everywhere));
                foreach (var (article, person) in elsewhere)
                    session.Execute($"{set} and {inArticle}", ("@id", row.Id), ("@person", person), ("@article", article));
            }
        }
    }

    private const string InArticle = "from statement s join version v on v.id = s.version where v.article = @article";

    private bool IsIn(long name, long article) => session.Number($"""
        select 1 where exists (select 1 {InArticle} and {Spoken})
            or exists (select 1 {InArticle} and s.position in (select statement from about where {HeardName}))
        """, ("@article", article), ("@id", name)) is not null;

    /// <summary>The names that were given by their form or id.</summary>
    /// <exception cref="Language.ZegsmanException">There is none, or they are of several people.</exception>
    private Subject Named(string given)
    {
        var known = Known(given);
        if (known.Rows.Count == 0) throw PeopleErrors.Unknown(given);
        return known;
    }

    private Subject Known(string given)
    {
        if (WikidataId.IsOne(given)) return new Subject(given, "", given, Rows("", given));
        var folded = NameKeys.Of(given);
        var rows = folded.Length == 0 ? [] : Rows(folded, "");
        var ids = rows.Select(r => r.Wikidata).Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        return ids.Count > 1 ? throw PeopleErrors.SeveralPeople(given, ids) : new Subject(given, folded, ids.Count == 0 ? "" : ids[0], rows);
    }

    private List<NameRow> Rows(string folded, string wikidata) =>
        session.Rows($"select id, name, folded, wikidata from name where {Ruling.Sql} order by id", [("@folded", folded), ("@wikidata", wikidata)],
            row => new NameRow(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3)));

    /// <summary>The name that stands for a person: as it was given, and one with an id, if there is such a one.</summary>
    private static NameRow Best(Subject subject) =>
        subject.Rows.OrderBy(r => r.Wikidata.Length == 0).ThenBy(r => r.Name != subject.Given).ThenBy(r => r.Id).First();

    /// <summary>A person of whom no article has the name, of the same kind as another.</summary>
    private NameRow Added(string name, long like)
    {
        var kind = session.Value("select kind from name where id = @id", ("@id", like)) is string { Length: > 0 } known
            ? Enum.Parse<Zegsman.Statements.SourceKind>(known, ignoreCase: true) : (Zegsman.Statements.SourceKind?)null;
        return new NameRow(names.Of(new EntryName(name, kind, null)), name, NameKeys.Of(name), "");
    }
}
