using Zegsman.Language;
using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Entries;

/// <summary>Adds readings to a ledger, within a transaction of its own each.</summary>
internal sealed class EntryWriter(Session session, Positions positions, NameRows names, StatementRows rows, ReviewBook reviews,
    CarrierBook carriers)
{
    private const int MostKnown = 200_000;

    // What surely is in the ledger, so that it need not be written again: only what was committed goes in here.
    private readonly HashSet<(string, string)> forms = [];

    /// <summary>A reading is in the ledger now.</summary>
    public void Committed(ReadingEntry entry)
    {
        if (forms.Count > MostKnown) forms.Clear();
        forms.UnionWith(entry.Forms);
    }

    /// <summary>Something was taken out of the ledger.</summary>
    public void Forget() => forms.Clear();

    /// <summary>Adds what of a reading is new.</summary>
    /// <param name="entry">The reading.</param>
    /// <param name="now">The moment it is kept as the time of adding.</param>
    public Addition Add(ReadingEntry entry, string now)
    {
        if (Forgotten.Has(session, entry.Key)) return new Addition(AdditionKind.Forgotten, 0, positions.Last);
        var kind = AdditionKind.Reading;
        var article = Find.Article(session, entry.Reading.Article, entry.Key, entry.Hash);
        if (article is null)
        {
            kind = AdditionKind.Article;
            session.Send("insert into article (id, key) values (@id, @key)", ("@id", article = positions.Next()), ("@key", entry.Key));
        }
        var version = Find.Version(session, article.Value, entry.Hash);
        if (version is null)
        {
            if (kind == AdditionKind.Reading) kind = AdditionKind.Version;
            AddVersion(entry, (version = positions.Next()).Value, article.Value, now);
            carriers.Learn(version.Value, entry.Reading.Article.Text);
        }
        else if (Forgotten.Redacted(session, version.Value)) return new Addition(AdditionKind.Forgotten, 0, positions.Last);
        else if (Find.Reading(session, version.Value, entry.Reading.Model) is { } there) return new Addition(AdditionKind.Nothing, 0, there);
        var reading = positions.Next();
        session.Send("insert into reading (id, version, model, times, added) values (@id, @version, @model, @times, @added)",
            ("@id", reading), ("@version", version), ("@model", entry.Reading.Model), ("@times", entry.Times), ("@added", now));
        var before = session.Number("select reading from current where article = @article", ("@article", article));
        // An older version that is read anew does not become the newest.
        session.Send("""
            insert into current (reading, article) select @reading, @article
            where @version = (select id from version where article = @article order by number desc limit 1)
            on conflict (article) do update set reading = excluded.reading
            """, ("@reading", reading), ("@article", article), ("@version", version));
        foreach (var entity in entry.Entities)
            session.Send("insert into entity (id, reading, label, name, body) values (@id, @reading, @label, @name, @body)",
                ("@id", positions.Next()), ("@reading", reading), ("@label", entity.Label), ("@name", names.Of(entity.Name)), ("@body", entity.Body));
        var place = StatementPlace.Of(session, reading, version.Value);
        var added = entry.Statements.Select(statement => (Position: rows.Add(statement, place), statement.Statement)).ToList();
        foreach (var (form, lemma) in entry.Forms)
            if (!forms.Contains((form, lemma)))
                session.Send("insert into form (form, lemma) values (@form, @lemma) on conflict do nothing", ("@form", form), ("@lemma", lemma));
        if (session.Number("select reading from current where article = @article", ("@article", article)) == reading)
        {
            if (before is { } old)
            {
                reviews.Carry(old, place, added);
                carriers.Release(session.Rows("select position from statement where reading = @reading", [("@reading", old)], row => row.GetInt64(0)));
            }
            carriers.Attach(version.Value, added);
        }
        return new Addition(kind, entry.Statements.Count, positions.Last);
    }

    private void AddVersion(ReadingEntry entry, long id, long article, string now)
    {
        var of = entry.Reading.Article;
        var outlet = Outlet(entry.Outlet);
        session.Send("""
            insert into version (id, article, number, name, url, publisher, outlet, language, published, published_from, published_to, title, authors,
                text_hash, text, passages, added)
            select @id, @article, count(*) + 1, @name, @url, @publisher, @outlet, @language, @published, @from, @to, @title, @authors,
                @hash, @text, @passages, @added
            from version where article = @article
            """,
            ("@id", id), ("@article", article), ("@name", of.Id), ("@url", of.Url), ("@publisher", of.Publisher), ("@outlet", outlet),
            ("@language", of.Language.Code()), ("@published", of.Published?.Value), ("@from", entry.Since), ("@to", entry.Until), ("@title", of.Title),
            ("@authors", entry.Authors), ("@hash", entry.Hash), ("@text", of.Text), ("@passages", entry.Passages), ("@added", now));
    }

    private long? Outlet(string? name)
    {
        if (name is null) return null;
        if (session.Number("select id from outlet where name = @name", ("@name", name)) is { } there) return there;
        var id = positions.Next();
        session.Send("insert into outlet (id, name, folded) values (@id, @name, @folded)",
            ("@id", id), ("@name", name), ("@folded", FoldedText.Of(name)));
        return id;
    }
}
