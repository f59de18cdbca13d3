using Microsoft.Data.Sqlite;

namespace Zegsman.Ledger.Engines;

/// <summary>A connection to SQLite.</summary>
/// <param name="connection">The connection.</param>
/// <param name="keep">Takes it to be used again, and says whether it did; null to close it.</param>
internal sealed class SqliteSession(SqliteConnection connection, Func<SqliteSession, bool>? keep) : Session(connection)
{
    private bool isForsaken;

    /// <summary>Closes it for good.</summary>
    public void Forsake()
    {
        isForsaken = true;
        Dispose();
    }

    protected override void Close()
    {
        if (isForsaken || keep is null || !keep(this)) base.Close();
    }
}
