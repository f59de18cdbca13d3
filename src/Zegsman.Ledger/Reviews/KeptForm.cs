using System.Text.Json;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Statements;

namespace Zegsman.Ledger.Reviews;

/// <summary>A statement as it was read and kept, to be kept again in another form or in another reading.</summary>
internal sealed record KeptForm(long Position, long Reading, long Version, string Label, Statement Statement)
{
    /// <summary>The statement at a position; where a corrected form stands there, the one that it corrects. Null for none.</summary>
    public static KeptForm? AsRead(Session session, long position) =>
        session.Rows("""
            select position, reading, version, label, body from statement
            where position = (select coalesce(corrects, position) from statement where position = @position)
            """, [("@position", position)], row => new KeptForm(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3),
                JsonSerializer.Deserialize(row.GetString(4), ReadingJson.OneLine.Statement)!)).FirstOrDefault();

    public StatementPlace Place(Session session) => StatementPlace.Of(session, Reading, Version);

    /// <summary>The statement made ready to be kept again, in a corrected form if a correction is given.</summary>
    public EntryStatement Entry(Session session, Correction? correction = null)
    {
        var form = correction is null ? Statement : new CorrectedForm(Statement, Text(session)).Of(correction);
        return new EntryStatement(form, KeptText.OfJson(JsonSerializer.Serialize(form, ReadingJson.OneLine.Statement)), EntryName.Of(form.Source),
            About(session, correction), KeptWords.Of(session, form));
    }

    private string Text(Session session) => (string)session.Value("select text from version where id = @version", ("@version", Version))!;

    private List<(string Label, EntryName Name)> About(Session session, Correction? correction)
    {
        if (correction?.About is { } given) return [.. given.Select((name, i) => (CorrectedForm.AboutLabel(i), new EntryName(name, null, null)))];
        return session.Rows("select a.label, n.name, n.kind, n.wikidata from about a join name n on n.id = coalesce(a.heard, a.name) where a.statement = @position order by a.label",
            [("@position", Position)], row => (row.GetString(0), new EntryName(row.GetString(1),
                row.GetString(2) is { Length: > 0 } kind ? Enum.Parse<SourceKind>(kind, ignoreCase: true) : null,
                row.GetString(3) is { Length: > 0 } id ? id : null)));
    }
}
