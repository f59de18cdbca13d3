using System.Globalization;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Findings;

/// <summary>Reads what statements are compared by out of a ledger, each once.</summary>
internal sealed class ProfileReader(Session session, Postings postings)
{
    private const int AtOnce = 200;

    private readonly Dictionary<long, Profile?> profiles = [];
    private readonly Dictionary<long, KeptName> names = [];
    private readonly Dictionary<string, string> lemmas = new(StringComparer.Ordinal);
    private readonly Dictionary<long, IReadOnlyList<KeptName>> stories = [];
    private readonly Dictionary<long, List<long>> byReading = [];

    private readonly record struct Row(KeptStatement Kept, long Reading, long? Speaker);

    /// <summary>The profile of a statement that was read; null for one that no question is answered from.</summary>
    public Profile? this[long position] => profiles.GetValueOrDefault(position);

    /// <summary>Reads statements that were not read yet.</summary>
    public void Read(IEnumerable<long> positions)
    {
        foreach (var chunk in positions.Distinct().Where(p => !profiles.ContainsKey(p)).Order().Chunk(AtOnce))
        {
            foreach (var position in chunk) profiles[position] = null;
            var sql = $"select {KeptRows.Columns}, s.reading, s.speaker {Conditions.From} {KeptRows.Joined} where {Conditions.Answering} and s.position in ({List(chunk)})";
            var rows = session.Rows(sql, [], row => new Row(KeptRows.Of(row), row.GetInt64(KeptRows.Count), row.Number(KeptRows.Count + 1)));
            var about = session.Rows($"select statement, name from about where statement in ({List(chunk)}) order by statement, name", [],
                row => (Statement: row.GetInt64(0), Name: row.GetInt64(1)));
            ReadNames(about.Select(a => a.Name).Concat(rows.Select(r => r.Speaker).OfType<long>()));
            var aboutOf = about.ToLookup(a => a.Statement, a => names[a.Name]);
            var kept = KeptRows.Completed(session, [.. rows.Select(r => r.Kept)]);
            var utterances = kept.Select(k => Utterance.Read(k.Statement.Content.Text)).ToList();
            var roles = Roles(rows);
            ReadLemmas(utterances.SelectMany(u => u.Words).Select(w => w.Form));
            for (var i = 0; i < rows.Count; i++)
            {
                var source = kept[i].Statement.Source;
                var role = RoleTeller.In(source?.Text ?? "") | roles.GetValueOrDefault((rows[i].Reading, source?.Entity?.Id ?? ""));
                profiles[kept[i].Position] = new Profile(kept[i], rows[i].Reading, rows[i].Speaker is { } speaker ? names[speaker] : null, role,
                    [.. aboutOf[kept[i].Position].DistinctBy(n => n.Key)], utterances[i].With(form => lemmas[form]));
            }
        }
    }

    /// <summary>The statements of a reading in the order of its text.</summary>
    public List<long> OfReading(long reading)
    {
        if (!byReading.TryGetValue(reading, out var found))
            byReading[reading] = found = session.Rows("select position from statement where reading = @reading order by position",
                [("@reading", reading)], row => row.GetInt64(0));
        return found;
    }

    /// <summary>The statements of a speaker, under any name that may be the same, at most so many, the last added first.</summary>
    public IReadOnlyList<long> Of(KeptName speaker, int most) =>
        session.Rows("""
            select s.position from statement s join current c on c.reading = s.reading where s.speaker in (
                select id from name where folded = @key or (last <> '' and last = @key) or (folded = @last and @last <> '') or (wikidata <> '' and wikidata = @wikidata))
            order by s.position desc limit @most
            """, [("@key", speaker.Key), ("@last", speaker.Last), ("@wikidata", speaker.Wikidata), ("@most", most)], row => row.GetInt64(0));

    /// <summary>Whom and what the article of a reading names.</summary>
    public IReadOnlyList<KeptName> Story(long reading)
    {
        if (stories.TryGetValue(reading, out var story)) return story;
        var ids = session.Rows("select distinct name from entity where reading = @reading order by name", [("@reading", reading)], row => row.GetInt64(0));
        ReadNames(ids);
        return stories[reading] = [.. ids.Select(id => names[id]).Where(n => n.IsProper).DistinctBy(n => n.Key)];
    }

    /// <summary>The roles of the speakers, by reading and label.</summary>
    private Dictionary<(long, string), SpeakerRoles> Roles(List<Row> rows)
    {
        var speakers = rows.Where(r => r.Kept.Statement.Source?.Entity is not null).Select(r => (r.Reading, Label: r.Kept.Statement.Source!.Entity!.Id)).Distinct().ToList();
        if (speakers.Count == 0) return [];
        List<(string, object?)> labels = [.. speakers.Select((s, i) => (Invariant($"@l{i}"), (object?)s.Label))];
        var values = string.Join(',', speakers.Select((s, i) => Invariant($"({s.Reading}, @l{i})")));
        return session.Rows($"select reading, label, body from entity where (reading, label) in (values {values})", labels,
            row => (Key: (row.GetInt64(0), row.GetString(1)), Roles: RoleTeller.InEntity(row.GetString(2)))).ToDictionary(e => e.Key, e => e.Roles);
    }

    private void ReadNames(IEnumerable<long> ids)
    {
        foreach (var chunk in ids.Distinct().Where(id => !names.ContainsKey(id)).Order().Chunk(AtOnce))
            foreach (var name in session.Rows($"select id, name, folded, last, wikidata from name where id in ({List(chunk)})", [],
                row => new KeptName(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4))))
                names[name.Id] = name;
    }

    /// <summary>Finds for each form the lemma that it was read with; of several the one that most statements have.</summary>
    private void ReadLemmas(IEnumerable<string> forms)
    {
        foreach (var chunk in forms.Distinct(StringComparer.Ordinal).Where(f => !lemmas.ContainsKey(f)).Order(StringComparer.Ordinal).Chunk(AtOnce))
        {
            List<(string, object?)> parameters = [.. chunk.Select((form, i) => (Invariant($"@f{i}"), (object?)form))];
            var found = session.Rows($"select form, lemma from form where form in ({string.Join(',', parameters.Select(p => p.Item1))})", parameters,
                row => (Form: row.GetString(0), Lemma: row.GetString(1))).ToLookup(f => f.Form, f => f.Lemma, StringComparer.Ordinal);
            foreach (var form in chunk)
                lemmas[form] = !found.Contains(form) ? form
                    : found[form].Append(form).OrderByDescending(l => postings.CountWith(l)).ThenBy(l => l, StringComparer.Ordinal).First();
        }
    }

    private static string List(IEnumerable<long> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
