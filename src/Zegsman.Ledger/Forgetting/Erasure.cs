using System.Text.Json;
using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Forgetting;

/// <summary>Deletes rows with all that hangs on them, and at the end the names and words that only they had.</summary>
internal sealed class Erasure(Engine engine, Session session, CarrierBook carriers, Tally tally)
{
    private readonly HashSet<long> names = [];
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>Deletes statements, with corrected forms and reviews of them.</summary>
    public void Statements(IEnumerable<long> positions)
    {
        var all = positions.SelectMany(p => session.Rows("select position from statement where position = @id or corrects = @id", [("@id", p)], row => row.GetInt64(0)))
            .ToHashSet();
        carriers.Release(all.Order());
        foreach (var position in all) tally.Leave(position);
        // A corrected form points at what it corrects, so it goes first.
        foreach (var position in all.OrderDescending())
        {
            names.UnionWith(session.Rows("""
                select speaker from statement where position = @id and speaker is not null
                union select heard from statement where position = @id and heard is not null
                union select name from about where statement = @id union select heard from about where statement = @id and heard is not null
                """, [("@id", position)], row => row.GetInt64(0)));
            foreach (var body in session.Rows("select body from statement where position = @id", [("@id", position)], row => row.GetString(0)))
                words.UnionWith(FoldedText.Of(JsonSerializer.Deserialize(body, ReadingJson.OneLine.Statement)!.Content.Text).Split(' '));
            session.Execute("delete from about where statement = @id", ("@id", position));
            session.Execute("delete from review where statement = @id", ("@id", position));
            engine.Unindex(session, position);
            session.Execute("delete from statement where position = @id", ("@id", position));
        }
    }

    /// <summary>Deletes entities of articles.</summary>
    public void Entities(IEnumerable<long> ids)
    {
        foreach (var id in ids.ToList())
        {
            names.UnionWith(session.Rows("select name from entity where id = @id union select heard from entity where id = @id and heard is not null", [("@id", id)],
                row => row.GetInt64(0)));
            session.Execute("delete from entity where id = @id", ("@id", id));
        }
    }

    /// <summary>Statements are about a name no longer.</summary>
    public void About(long name) =>
        tally.Around(session.Rows("select distinct statement from about where name = @id", [("@id", name)], row => row.GetInt64(0)),
            () => session.Execute("delete from about where name = @id", ("@id", name)));

    /// <summary>Names that nothing may have any more.</summary>
    public void Names(IEnumerable<long> ids) => names.UnionWith(ids);

    /// <summary>Deletes the names and the forms of words that nothing else has.</summary>
    public void Finish()
    {
        foreach (var name in names.Order())
            session.Execute("""
                delete from name where id = @id and not exists (select 1 from statement where speaker = @id or heard = @id)
                    and not exists (select 1 from about where name = @id or heard = @id) and not exists (select 1 from entity where name = @id or heard = @id)
                    and not exists (select 1 from identity where person = @id) and not exists (select 1 from name n where n.person = @id)
                """, ("@id", name));
        foreach (var word in words.Where(w => w.Length > 0 && !IsSaid(w)).Order(StringComparer.Ordinal))
            session.Execute("delete from form where form = @form", ("@form", word));
        tally.Tidy();
    }

    private bool IsSaid(string word)
    {
        var parameters = new List<(string Name, object? Value)>();
        var found = engine.Found(new TextQuery([new TextAlternative(TextColumn.Words, word)]), parameters);
        return session.Rows($"{found} limit 1", parameters, row => row.GetInt64(0)).Count > 0;
    }
}
