namespace Zegsman.Ledger.Tests;

/// <summary>Where a test keeps a ledger that is its own.</summary>
public interface ILedgerPlace : IDisposable
{
    /// <summary>Opens the ledger, the same every time.</summary>
    StatementLedger Open(TimeProvider? time = null);
}

/// <summary>A file of SQLite.</summary>
public sealed class SqlitePlace : ILedgerPlace
{
    private readonly Zegsman.Cli.Tests.TemporaryFolder folder = new();

    public StatementLedger Open(TimeProvider? time = null) => StatementLedger.Open(folder["ledger.db"], time: time);

    public void Dispose() => folder.Dispose();
}
