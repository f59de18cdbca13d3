using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Entries;

/// <summary>Writes readings into a ledger, each in one transaction. For one thread at a time.</summary>
internal sealed class EntryWriter(Engine engine, Session session)
{
    private const int MostKnown = 200_000;

    // What surely is in the ledger, so that it need not be asked again: only what was committed goes in here.
    private readonly Dictionary<EntryName, long> names = [];
    private readonly HashSet<(string, string)> forms = [];
    private long position;

    /// <summary>Adds what of a reading is new.</summary>
    /// <param name="entry">The reading.</param>
    /// <param name="now">The moment it is kept as the time of adding.</param>
    public Addition Write(ReadingEntry entry, string now)
    {
        var fresh = new Dictionary<EntryName, long>();
        var addition = session.Transact(() => engine.BeginWrite(session), () => Add(entry, now, fresh));
        if (names.Count > MostKnown) names.Clear();
        foreach (var (name, id) in fresh) names[name] = id;
        if (forms.Count > MostKnown) forms.Clear();
        if (addition.Kind != AdditionKind.Nothing) forms.UnionWith(entry.Forms);
        return addition;
    }

    private Addition Add(ReadingEntry entry, string now, Dictionary<EntryName, long> fresh)
    {
        position = session.Number("select last from position") ?? 0;
        var kind = AdditionKind.Reading;
        var article = Find.Article(session, entry.Reading.Article, entry.Key, entry.Hash);
        if (article is null)
        {
            kind = AdditionKind.Article;
            session.Execute("insert into article (id, key) values (@id, @key)", ("@id", article = Next()), ("@key", entry.Key));
        }
        var version = Find.Version(session, article.Value, entry.Hash);
        if (version is null)
        {
            if (kind == AdditionKind.Reading) kind = AdditionKind.Version;
            AddVersion(entry, (version = Next()).Value, article.Value, now);
        }
        else if (Find.Reading(session, version.Value, entry.Reading.Model) is { } there) return new Addition(AdditionKind.Nothing, 0, there);
        var reading = Next();
        session.Execute("insert into reading (id, version, model, times, added) values (@id, @version, @model, @times, @added)",
            ("@id", reading), ("@version", version), ("@model", entry.Reading.Model), ("@times", entry.Times), ("@added", now));
        // An older version that is read anew does not become the newest.
        session.Execute("""
            insert into current (reading, article) select @reading, @article
            where @version = (select id from version where article = @article order by number desc limit 1)
            on conflict (article) do update set reading = excluded.reading
            """, ("@reading", reading), ("@article", article), ("@version", version));
        foreach (var entity in entry.Entities)
            session.Execute("insert into entity (id, reading, label, name, body) values (@id, @reading, @label, @name, @body)",
                ("@id", Next()), ("@reading", reading), ("@label", entity.Label), ("@name", Name(entity.Name, fresh)), ("@body", entity.Body));
        var place = new Place(reading, version.Value, session.Number("select outlet from version where id = @version", ("@version", version)),
            (string)session.Value("select published_from from version where id = @version", ("@version", version))!,
            (string)session.Value("select published_to from version where id = @version", ("@version", version))!);
        foreach (var statement in entry.Statements) AddStatement(statement, place, fresh);
        foreach (var (form, lemma) in entry.Forms)
            if (!forms.Contains((form, lemma)))
                session.Execute("insert into form (form, lemma) values (@form, @lemma) on conflict do nothing", ("@form", form), ("@lemma", lemma));
        session.Execute("update position set last = @last", ("@last", position));
        return new Addition(kind, entry.Statements.Count, position);
    }

    private void AddVersion(ReadingEntry entry, long id, long article, string now)
    {
        var of = entry.Reading.Article;
        var outlet = Outlet(entry.Outlet);
        session.Execute("""
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

    private void AddStatement(EntryStatement entry, Place place, Dictionary<EntryName, long> fresh)
    {
        var (statement, id) = (entry.Statement, Next());
        session.Execute("""
            insert into statement (position, reading, version, label, kind, polarity, stance, confidence, speaker, source, outlet, since, until, body)
            values (@position, @reading, @version, @label, @kind, @polarity, @stance, @confidence, @speaker, @source, @outlet, @since, @until, @body)
            """,
            ("@position", id), ("@reading", place.Reading), ("@version", place.Version), ("@label", statement.Id), ("@kind", Words.Of(statement.Kind)),
            ("@polarity", Words.Of(statement.Polarity)), ("@stance", statement.Cue is { } cue ? Words.Of(cue.Stance) : null),
            ("@confidence", statement.Confidence), ("@speaker", entry.Speaker is { } speaker ? Name(speaker, fresh) : null),
            ("@source", statement.Source?.Kind is { } kind ? Words.Of(kind) : null), ("@outlet", place.Outlet),
            ("@since", statement.Said?.From ?? place.Since), ("@until", statement.Said?.To ?? place.Until), ("@body", entry.Body));
        foreach (var (label, about) in entry.About)
            session.Execute("insert into about (statement, name, label) values (@statement, @name, @label)",
                ("@statement", id), ("@name", Name(about, fresh)), ("@label", label));
        engine.Index(session, id, entry.Words);
    }

    private long? Outlet(string? name)
    {
        if (name is null) return null;
        if (session.Number("select id from outlet where name = @name", ("@name", name)) is { } there) return there;
        var id = Next();
        session.Execute("insert into outlet (id, name, folded) values (@id, @name, @folded)",
            ("@id", id), ("@name", name), ("@folded", FoldedText.Of(name)));
        return id;
    }

    private long Name(EntryName name, Dictionary<EntryName, long> fresh)
    {
        if (names.TryGetValue(name, out var id) || fresh.TryGetValue(name, out id)) return id;
        var kind = name.Kind is { } known ? Words.Of(known) : "";
        var there = session.Number("select id from name where name = @name and kind = @kind and wikidata = @wikidata",
            ("@name", name.Name), ("@kind", kind), ("@wikidata", name.Wikidata ?? ""));
        if (there is null)
            session.Execute("""
                insert into name (id, name, kind, wikidata, folded, last) values (@id, @name, @kind, @wikidata, @folded, @last)
                """,
                ("@id", there = Next()), ("@name", name.Name), ("@kind", kind), ("@wikidata", name.Wikidata ?? ""),
                ("@folded", NameKeys.Of(name.Name)), ("@last", NameKeys.Last(name.Name, name.Kind)));
        return fresh[name] = there.Value;
    }

    private long Next() => ++position;

    /// <summary>Where statements go, with what they have from the version that was kept.</summary>
    private sealed record Place(long Reading, long Version, long? Outlet, string Since, string Until);
}
