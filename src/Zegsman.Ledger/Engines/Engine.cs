using System.Data.Common;
using Zegsman.Language;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Engines;

/// <summary>
/// The database under a ledger. All that differs between one and another is here; the rest of the SQL is the same for all: parameters begin
/// with @, and the tables are those of the migrations.
/// </summary>
internal abstract class Engine : IDisposable
{
    /// <summary>What a person knows the ledger by; no password is in it.</summary>
    public abstract string Place { get; }

    /// <summary>The folder of its migrations under Schema.</summary>
    public abstract string Dialect { get; }

    /// <summary>A connection, to be disposed.</summary>
    /// <param name="isWriting">Whether it is one to write the same commands with again and again.</param>
    /// <exception cref="ZegsmanException">There is none to be had.</exception>
    public abstract Session Open(bool isWriting = false);

    /// <summary>
    /// Begins to write; until the end no other writer gets a position, so that the order of positions is the order of commits.
    /// </summary>
    public abstract DbTransaction BeginWrite(Session session);

    /// <summary>Whether the ledger has a table.</summary>
    public abstract bool HasTable(Session session, string table);

    /// <summary>Whether it has no table at all.</summary>
    public abstract bool IsEmpty(Session session);

    /// <summary>Keeps the words of a statement to be found by.</summary>
    public abstract void Index(Session session, long statement, IndexedWords words);

    /// <summary>What a unique index has for a column of text of any length.</summary>
    public abstract string Unique(string column);

    /// <summary>Takes the words of a statement out again.</summary>
    public abstract void Unindex(Session session, long statement);

    /// <summary>After something was deleted: nothing of it is left in the database's files, as far as the engine can see to that.</summary>
    public abstract void Scrub(Session session);

    /// <summary>A query for the statements that have words; adds to the parameters.</summary>
    public abstract string Found(TextQuery query, List<(string Name, object? Value)> parameters);

    /// <summary>The statements that have words, at most so many, the last added first.</summary>
    public virtual List<long> Newest(Session session, TextQuery query, int most)
    {
        List<(string Name, object? Value)> parameters = [("@most", most)];
        var found = Found(query, parameters);
        return session.Rows($"select position from statement where position in ({found}) order by position desc limit @most", parameters, row => row.GetInt64(0));
    }

    /// <summary>How many statements have words, or so many when there are more.</summary>
    public int Count(Session session, TextQuery query, int most)
    {
        List<(string Name, object? Value)> parameters = [("@most", most)];
        var found = Found(query, parameters);
        return (int)session.Number($"select count(*) from (select distinct * from ({found}) f limit @most) c", [.. parameters])!.Value;
    }

    /// <summary>What the error of the database means to a person.</summary>
    public abstract ZegsmanException Fault(DbException error, bool isWriting);

    /// <summary>Closes what it holds for its sessions.</summary>
    public virtual void Dispose()
    {
    }
}
