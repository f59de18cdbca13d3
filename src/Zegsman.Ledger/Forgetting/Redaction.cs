using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Statements;

namespace Zegsman.Ledger.Forgetting;

/// <summary>Blacks out what somebody said in the text of a version: every character by one, so that all other spans still hold.</summary>
internal sealed class Redaction(Session session, long version)
{
    private const char Black = '\u2588';

    /// <summary>Blacks out what these statements quote, and gives them and the others of the version that quote any of it.</summary>
    public IReadOnlyList<long> Statements(IReadOnlySet<long> told)
    {
        var all = session.Rows("select position, body from statement where version = @version order by position", [("@version", version)],
            row => (Position: row.GetInt64(0), Statement: JsonSerializer.Deserialize(row.GetString(1), ReadingJson.OneLine.Statement)!));
        var row = session.Rows("select text, title, passages from version where id = @version", [("@version", version)],
            r => (Text: r.GetString(0), Title: r.Text(1), Passages: r.GetString(2)))[0];
        var (text, black) = (row.Text.ToCharArray(), new bool[row.Text.Length]);
        foreach (var span in all.Where(s => told.Contains(s.Position)).SelectMany(s => Quoted(s.Statement)))
            for (var i = span.Start; i < span.End; i++)
            {
                black[i] = true;
                if (!char.IsWhiteSpace(text[i])) text[i] = Black;
            }
        var blackened = new string(text);
        var title = row.Title is { Length: > 0 } known && row.Text.IndexOf(known, StringComparison.Ordinal) is >= 0 and var at
            ? blackened.Substring(at, known.Length) : row.Title;
        session.Execute("update version set text = @text, title = @title, passages = @passages, redacted = 1 where id = @version",
            ("@text", blackened), ("@title", title), ("@passages", Passages(row.Passages, black)), ("@version", version));
        return
        [
            .. all.Where(s => told.Contains(s.Position) || Quoted(s.Statement).Any(span => black.AsSpan(span.Start, span.Length).Contains(true)))
                .Select(s => s.Position),
        ];
    }

    /// <summary>A post that is blacked out has no author any more.</summary>
    private static string Passages(string json, bool[] black)
    {
        var passages = JsonSerializer.Deserialize(json, ReadingJson.OneLine.IReadOnlyListPassage)!;
        return JsonSerializer.Serialize([.. passages.Select(p => p.Author is not null && black.AsSpan(p.Span.Start, p.Span.Length).Contains(true)
            ? p with { Author = null } : p)], ReadingJson.OneLine.IReadOnlyListPassage);
    }

    private static IEnumerable<TextSpan> Quoted(Statement statement) => [.. statement.Source?.Spans ?? [], .. statement.Content.Spans];
}
