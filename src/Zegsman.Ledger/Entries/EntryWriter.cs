using Zegsman.Language;
using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Entries;

/// <summary>Adds readings to a ledger, within a transaction.</summary>
internal sealed class EntryWriter(Session session, Positions positions, OutletRows outlets, NameRows names, Known<(string Form, string Lemma), bool> forms,
    StatementRows rows, ReviewBook reviews, CarrierBook carriers, Tally tally)
{
    /// <summary>What is asked before a reading is added.</summary>
    private sealed record Found(FoundArticle? There, IReadOnlyList<long> Alike, Addition? Left);

    /// <summary>Adds what of readings is new that have nothing to do with one another.</summary>
    /// <param name="entries">The readings.</param>
    /// <param name="now">The moment it is kept as the time of adding.</param>
    /// <param name="anyForgotten">Whether anything was ever forgotten.</param>
    public IReadOnlyList<Addition> Add(IReadOnlyList<ReadingEntry> entries, string now, bool anyForgotten)
    {
        // All that is asked goes before all that is written, which then goes out at once.
        var found = entries.Select(entry => Ask(entry, anyForgotten)).ToList();
        names.Meet(entries.Zip(found).Where(e => e.Second.Left is null).SelectMany(e => e.First.Names));
        return [.. entries.Zip(found).Select(e => e.Second.Left ?? Add(e.First, e.Second.There, e.Second.Alike, now))];
    }

    private Found Ask(ReadingEntry entry, bool anyForgotten)
    {
        var there = Find.Article(session, entry.Reading.Article, entry.Key, entry.Hash, entry.Reading.Model);
        if (there?.Version is { IsRedacted: true } || (anyForgotten && Forgotten.Has(session, entry.Key)))
            return new Found(there, [], new Addition(AdditionKind.Forgotten, 0, positions.Last));
        if (there?.Reading is { } known) return new Found(there, [], new Addition(AdditionKind.Nothing, 0, known));
        return new Found(there, entry.Statements.Count == 0 ? [] : carriers.Alike(there?.Article, entry.Bands), null);
    }

    private Addition Add(ReadingEntry entry, FoundArticle? there, IReadOnlyList<long> alike, string now)
    {
        var article = there?.Article ?? AddArticle(entry.Key);
        var version = there?.Version ?? AddVersion(entry, article, (there?.LastNumber ?? 0) + 1, now);
        var reading = positions.Next();
        session.Insert("reading", ("id", reading), ("version", version.Id), ("model", entry.Reading.Model), ("times", entry.Times), ("added", now));
        foreach (var entity in entry.Entities)
        {
            var bearer = names.BearerOf(entity.Name, article);
            session.Insert("entity", ("id", positions.Next()), ("reading", reading), ("label", entity.Label), ("name", bearer.Id), ("heard", bearer.Heard),
                ("body", entity.Body));
        }
        var place = new StatementPlace(reading, version.Id, article, version.Outlet, version.Since, version.Until);
        var added = entry.Statements.Select(statement => (Position: rows.Add(statement, place), statement.Statement)).ToList();
        foreach (var form in entry.Forms.Where(f => !forms.Has(f)))
        {
            session.Insert("form", " on conflict do nothing", ("form", form.Form), ("lemma", form.Lemma));
            forms.Meet(form, true);
        }
        // An older version that is read anew does not become the newest.
        if (there is null || version.Number >= there.LastNumber) Answer(entry, there?.Current, article, place, added, alike);
        return new Addition(there is null ? AdditionKind.Article : there.Version is null ? AdditionKind.Version : AdditionKind.Reading,
            entry.Statements.Count, positions.Last);
    }

    private long AddArticle(string key)
    {
        var id = positions.Next();
        session.Insert("article", ("id", id), ("key", key));
        return id;
    }

    private FoundVersion AddVersion(ReadingEntry entry, long article, int number, string now)
    {
        var (of, outlet) = (entry.Reading.Article, entry.Outlet is { } name ? outlets.Of(name) : (long?)null);
        var id = positions.Next();
        session.Insert("version",
            ("id", id), ("article", article), ("number", number), ("name", of.Id), ("url", of.Url), ("publisher", of.Publisher), ("outlet", outlet),
            ("language", of.Language.Code()), ("published", of.Published?.Value), ("published_from", entry.Since), ("published_to", entry.Until),
            ("title", of.Title), ("authors", entry.Authors), ("text_hash", entry.Hash), ("text", of.Text), ("passages", entry.Passages), ("added", now));
        carriers.Learn(id, entry.Bands);
        return new FoundVersion(id, number, IsRedacted: false, outlet, entry.Since, entry.Until);
    }

    /// <summary>A reading answers for an article from now on.</summary>
    private void Answer(ReadingEntry entry, long? before, long article, StatementPlace place, IReadOnlyList<(long Position, Statement Statement)> added,
        IReadOnlyList<long> alike)
    {
        if (before is { } old) tally.LeaveReading(old);
        session.Insert("current", " on conflict (article) do update set reading = excluded.reading", ("reading", place.Reading), ("article", article));
        if (before is { } earlier)
        {
            reviews.Carry(earlier, place, added);
            carriers.Release(session.Rows("select position from statement where reading = @reading", [("@reading", earlier)], row => row.GetInt64(0)));
        }
        var carried = carriers.Attach(alike, added);
        if (before is null)
            tally.Enter(added.Zip(entry.Statements).Where(s => !carried.Contains(s.First.Position))
                .Select(s => CountedStatement.Of(s.Second, place, entry.Outlet, names)));
        else tally.EnterReading(place.Reading);
    }
}
