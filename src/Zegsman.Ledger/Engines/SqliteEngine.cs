using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Zegsman.Language;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Engines;

/// <summary>A ledger in one file of SQLite, with a write-ahead log beside it while it is in use.</summary>
internal sealed class SqliteEngine(string file) : Engine
{
    // A commit reaches the disk before it is told of: a power cut, too, loses nothing that was committed.
    private const string Settings = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;";

    private const string Reading = "pragma cache_size = -16384;";

    // An article touches pages all over the file, many of them again and again: some 64 MB of the log go into it at a time.
    private const string Writing = "pragma cache_size = -65536; pragma wal_autocheckpoint = 16384;";

    // More at a time than there are processors would only wait for one another, each with pages of its own in memory.
    private static readonly int MostReaders = Math.Max(4, Environment.ProcessorCount * 2);

    private readonly SemaphoreSlim readers = new(MostReaders);

    // To open a connection takes longer than most questions.
    private readonly ConcurrentStack<SqliteSession> idle = new();
    private volatile bool isClosed;

    private readonly string connection = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 60, Pooling = false }.ToString();

    public override string Place => file;

    public override string Dialect => "sqlite";

    public override Session Open(bool isWriting)
    {
        if (!isWriting)
        {
            readers.Wait();
            if (idle.TryPop(out var open)) return open;
        }
        var session = new SqliteSession(new SqliteConnection(connection), isWriting ? null : Return);
        try
        {
            session.Connection.Open();
            session.Script(Settings + (isWriting ? Writing : Reading));
            return session;
        }
        catch
        {
            session.IsUsable = false;
            session.Dispose();
            throw;
        }
    }

    public override void Dispose()
    {
        isClosed = true;
        while (idle.TryPop(out var session)) session.End();
    }

    public override DbTransaction BeginWrite(Session session) => session.Connection.BeginTransaction(IsolationLevel.Serializable);

    public override bool HasTable(Session session, string table) =>
        session.Number("select count(*) from sqlite_master where type = 'table' and name = @table", ("@table", table)) > 0;

    public override bool IsEmpty(Session session) => session.Number("select count(*) from sqlite_master") == 0;

    public override void Index(Session session, long statement, IndexedWords words) =>
        session.Insert("word_index", ("rowid", statement), ("words", words.Words), ("lemmas", words.Lemmas), ("terms", words.Terms), ("medium", words.Medium));

    public override string Unique(string column) => column;

    public override void Unindex(Session session, long statement) => session.Execute("delete from word_index where rowid = @id", ("@id", statement));

    // Deleted rows stay in free pages of the file, and in the index until its parts are merged.
    public override void Scrub(Session session)
    {
        session.Script("insert into word_index (word_index) values ('optimize')");
        session.Script("vacuum");
        session.Script("pragma wal_checkpoint(truncate)");
    }

    public override string Found(TextQuery query, List<(string Name, object? Value)> parameters)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@match{parameters.Count}");
        parameters.Add((name, Expression(query)));
        return $"select rowid from word_index where word_index match {name}";
    }

    public override List<long> Newest(Session session, TextQuery query, int most) =>
        session.Rows("select rowid from word_index where word_index match @match order by rowid desc limit @most",
            [("@match", Expression(query)), ("@most", most)], row => row.GetInt64(0));

    public override ZegsmanException Fault(DbException error, bool isWriting) => (error as SqliteException)?.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => LedgerErrors.Busy(file, error),
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => LedgerErrors.NotALedger(file, error),
        _ => isWriting ? LedgerErrors.NotWritten(file, error) : LedgerErrors.NotOpened(file, error),
    };

    /// <summary>Takes back a connection; whether it is kept.</summary>
    private bool Return(SqliteSession session)
    {
        var isKept = session.IsUsable && !isClosed;
        if (isKept) idle.Push(session);
        readers.Release();
        return isKept;
    }

    // Folded words have letters and digits only, so that no mark of the query language can be among them.
    private static string Expression(TextQuery query) => string.Join(" OR ", query.Alternatives.Select(a =>
        $"{a.Column.ToString().ToLowerInvariant()} : \"{a.Phrase}\"{(a.IsPrefix ? " *" : "")}"));
}
