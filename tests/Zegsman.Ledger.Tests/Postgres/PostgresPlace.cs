namespace Zegsman.Ledger.Tests.Postgres;

/// <summary>A database of PostgreSQL.</summary>
public sealed class PostgresPlace : ILedgerPlace
{
    private readonly string database = SharedServer.Take();

    public string Name => SharedServer.Server.Connection(database);

    public StatementLedger Open(TimeProvider? time = null) => StatementLedger.Open(Name, time: time);

    /// <summary>Waits until nobody else is at work in it.</summary>
    public void Settle() => SharedServer.Server.Run(database, """
        do $$ begin
            while exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()) loop
                perform pg_sleep(0.002), pg_stat_clear_snapshot();
            end loop;
        end $$
        """);

    public void Dispose() => SharedServer.Return(database);
}
