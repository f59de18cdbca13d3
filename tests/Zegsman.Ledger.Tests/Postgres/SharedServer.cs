using System.Collections.Concurrent;
using Zegsman.Ledger.Tests.Postgres;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace Zegsman.Ledger.Tests.Postgres;

/// <summary>The one server of a test run: started when the first test asks for it, gone when the last is done.</summary>
public sealed class SharedServer : IDisposable
{
    private const string Clear = """
        do $$ begin
            execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') from pg_tables
                where schemaname = current_schema() and tablename <> 'migration');
            insert into position (last) values (0);
        end $$
        """;

    private static readonly Lazy<PostgresServer> Shared = new(PostgresServer.Start);

    // Making a database takes long beside what a test does in it.
    private static readonly ConcurrentBag<string> Free = [];

    /// <summary>The server.</summary>
    internal static PostgresServer Server => Shared.Value;

    /// <summary>A database with an empty ledger in it, for one test.</summary>
    internal static string Take()
    {
        if (Free.TryTake(out var database)) return database;
        database = Server.Create();
        using (StatementLedger.Open(Server.Connection(database))) { }
        return database;
    }

    /// <summary>Empties the ledger of a database for another test.</summary>
    internal static void Return(string database)
    {
        Server.Run(database, Clear);
        Free.Add(database);
    }

    public void Dispose()
    {
        if (Shared.IsValueCreated) Server.Dispose();
    }
}
