namespace Zegsman.Ledger.Tests;

/// <summary>Where a test keeps a ledger that is its own.</summary>
public interface ILedgerPlace : IDisposable
{
    /// <summary>What it is opened by.</summary>
    string Name { get; }

    /// <summary>Opens the ledger, the same every time.</summary>
    StatementLedger Open(TimeProvider? time = null);
}

/// <summary>A file of SQLite.</summary>
public sealed class SqlitePlace : ILedgerPlace
{
    private readonly Zegsman.Cli.Tests.TemporaryFolder folder = new();

    public string Name => folder["ledger.db"];

    public StatementLedger Open(TimeProvider? time = null) => StatementLedger.Open(Name, time: time);

    public void Dispose() => folder.Dispose();
}
