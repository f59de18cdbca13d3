using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Npgsql;
using Zegsman.Language;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Engines;

/// <summary>A ledger in the first schema of a connection to PostgreSQL.</summary>
internal sealed class PostgresEngine : Engine
{
    private const int OldestVersion = 15;

    // What writes waits so long for another writer. What asks is planned anew for its values; compiling it costs more than it saves.
    private const string Settings = "set lock_timeout = '60s'; set jit = off";

    // Any number will do, as long as all writers take the same.
    private const string Lock = "select 1 from pg_advisory_xact_lock(20181116, current_schema()::regnamespace::oid::integer)";

    private const string Tables = """
        select count(*) from pg_class t where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p')
            and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'e')
        """;

    private readonly NpgsqlDataSource readers;
    private readonly NpgsqlDataSource writers;

    /// <param name="settings">How it is reached.</param>
    public PostgresEngine(NpgsqlConnectionStringBuilder settings)
    {
        Place = PostgresConnection.Shown(settings);
        // Between two uses of a connection there is nothing to clear away.
        settings.NoResetOnClose = true;
        // Whether it contains a key only tells whether there is such a setting.
        if (!settings.ShouldSerialize("Command Timeout")) settings.CommandTimeout = 600;
        settings.ApplicationName ??= "zegsman";
        readers = Source(settings);
        settings.MaxAutoPrepare = 100;
        settings.AutoPrepareMinUsages = 2;
        writers = Source(settings);
    }

    public override string Place { get; }

    public override string Dialect => "postgresql";

    public override Session Open(bool isWriting)
    {
        try
        {
            return new PostgresSession((isWriting ? writers : readers).OpenConnection());
        }
        catch (NpgsqlException error) when (error.SqlState is not null)
        {
            throw Fault(error, isWriting);
        }
        catch (NpgsqlException error) when (error.InnerException is null)
        {
            // Without a word of the server: it asks for a password, and there is none.
            throw LedgerErrors.NoRights(Place, error);
        }
        catch (Exception error) when (error is NpgsqlException or SocketException or TimeoutException or IOException)
        {
            throw LedgerErrors.NotReached(Place, error);
        }
    }

    public override DbTransaction BeginWrite(Session session)
    {
        var transaction = session.Connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            session.Value(Lock);
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    public override bool HasTable(Session session, string table) =>
        session.Number("select count(*) from pg_tables where schemaname = current_schema() and tablename = @table", ("@table", table)) > 0;

    public override bool IsEmpty(Session session) => session.Number(Tables) == 0;

    public override void Index(Session session, long statement, IndexedWords words)
    {
        var columns = ((string[])[words.Words, words.Lemmas, words.Terms, words.Medium]).Select(WordVectors.Of).ToList();
        for (var part = 0; part < columns.Max(c => c.Count); part++)
            session.Insert("word_index", ("statement", statement), ("part", part), ("words", Vector(0, part)), ("lemmas", Vector(1, part)),
                ("terms", Vector(2, part)), ("medium", Vector(3, part)));

        string Vector(int column, int part) => part < columns[column].Count ? columns[column][part] : "";
    }

    // The rows of an index have room for some 2,700 bytes.
    public override string Unique(string column) => $"(md5({column})::uuid)";

    public override void Unindex(Session session, long statement) => session.Execute("delete from word_index where statement = @id", ("@id", statement));

    // What a table no longer has goes from its files when the server tidies up; until then only its owner could read it there.
    public override void Scrub(Session session)
    {
        foreach (var table in (string[])["statement", "word_index", "about", "entity", "name", "version", "article", "form", "review", "shingle", "tally", "identity"])
            session.Script($"vacuum {table}");
    }

    public override string Found(TextQuery query, List<(string Name, object? Value)> parameters)
    {
        var any = new List<string>();
        foreach (var column in query.Alternatives.GroupBy(a => a.Column))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"@match{parameters.Count}");
            parameters.Add((name, WordVectors.Query(column)));
            any.Add($"{column.Key.ToString().ToLowerInvariant()} @@ {name}::text::tsquery");
        }
        return $"select statement from word_index where {string.Join(" or ", any)}";
    }

    public override ZegsmanException Fault(DbException error, bool isWriting) => error.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable => LedgerErrors.Busy(Place, error),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InsufficientPrivilege
            or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.ReadOnlySqlTransaction => LedgerErrors.NoRights(Place, error),
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow
            => LedgerErrors.NotReached(Place, error),
        // Of a server that ends, and of one that is gone without a word.
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or null or ['0', '8', ..] => Lost(error),
        _ => isWriting ? LedgerErrors.NotWritten(Place, error) : LedgerErrors.NotOpened(Place, error),
    };

    public override void Dispose()
    {
        readers.Dispose();
        writers.Dispose();
    }

    private ZegsmanException Lost(DbException error)
    {
        // Those that wait for their next use are gone as well.
        readers.Clear();
        writers.Clear();
        return LedgerErrors.Lost(Place, error);
    }

    private NpgsqlDataSource Source(NpgsqlConnectionStringBuilder settings)
    {
        var builder = new NpgsqlDataSourceBuilder(settings.ToString());
        // No other types are in the tables than every server has.
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        builder.UsePhysicalConnectionInitializer(Prepare, connection =>
        {
            Prepare(connection);
            return Task.CompletedTask;
        });
        return builder.Build();
    }

    private void Prepare(NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion.Major < OldestVersion) throw LedgerErrors.TooOld(Place, connection.ServerVersion, OldestVersion);
        var encoding = connection.PostgresParameters.GetValueOrDefault("server_encoding", "");
        if (encoding != "UTF8") throw LedgerErrors.NotUtf8(Place, encoding);
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
