using Microsoft.Data.Sqlite;

namespace Zegsman.Ledger.Engines;

/// <summary>A connection to SQLite.</summary>
/// <param name="connection">The connection.</param>
/// <param name="giveBack">Takes it back when it was used, and says whether it stays open; null to close it.</param>
internal sealed class SqliteSession(SqliteConnection connection, Func<SqliteSession, bool>? giveBack) : Session(connection)
{
    /// <summary>Whether it can be used again.</summary>
    public bool IsUsable { get; set; } = true;

    /// <summary>Closes one that was given back.</summary>
    public void End() => base.Close();

    protected override void Close()
    {
        if (giveBack is null || !giveBack(this)) base.Close();
    }
}
