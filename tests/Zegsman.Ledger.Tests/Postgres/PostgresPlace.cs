namespace Zegsman.Ledger.Tests.Postgres;

/// <summary>A database of PostgreSQL.</summary>
public sealed class PostgresPlace : ILedgerPlace
{
    private readonly string database = SharedServer.CreateLedger();

    public string Name => SharedServer.Server.Connection(database);

    public StatementLedger Open(TimeProvider? time = null) => StatementLedger.Open(Name, time: time);

    public void Dispose() => SharedServer.Server.Drop(database);
}
