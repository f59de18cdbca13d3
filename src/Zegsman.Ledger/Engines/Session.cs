using System.Data.Common;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Engines;

/// <summary>A connection to a ledger, with its commands kept ready.</summary>
internal sealed class Session(DbConnection connection) : IDisposable
{
    // What is sent at once; more would only be held longer.
    private const int MostSent = 500;

    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private DbBatch? sent;
    private DbTransaction? transaction;

    public DbConnection Connection => connection;

    /// <summary>Does work in one transaction: all of it is committed, or nothing.</summary>
    public T Transact<T>(Func<DbTransaction> begin, Func<T> work)
    {
        using (transaction = begin())
        {
            try
            {
                var result = work();
                Flush();
                transaction.Commit();
                return result;
            }
            finally
            {
                (transaction, sent) = (null, null);
            }
        }
    }

    /// <summary>
    /// Runs a command of a transaction that is used again and again and gives nothing. Where the engine is elsewhere it goes out with others,
    /// at the latest before the next command that gives something and before the end of the transaction.
    /// </summary>
    public void Send(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!connection.CanCreateBatch)
        {
            Execute(sql, values);
            return;
        }
        sent ??= connection.CreateBatch();
        var command = sent.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) Add(command.CreateParameter(), command.Parameters, name, value);
        sent.BatchCommands.Add(command);
        if (sent.BatchCommands.Count >= MostSent) Flush();
    }

    /// <summary>Runs a command that is used again and again.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Ready(sql, values).ExecuteNonQuery();

    /// <summary>The one value of a command that is used again and again; null for none.</summary>
    public object? Value(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Ready(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>The one number of a command that is used again and again; null for none.</summary>
    public long? Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Value(sql, values) is { } value ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The rows of a query, each made into something while it is at hand.</summary>
    public List<T> Rows<T>(string sql, IReadOnlyList<(string Name, object? Value)> values, Func<DbDataReader, T> row)
    {
        Flush();
        using var command = Command(sql);
        foreach (var (name, value) in values) Add(command.CreateParameter(), command.Parameters, name, value);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>Runs a script of several commands.</summary>
    public void Script(string sql)
    {
        Flush();
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    private void Flush()
    {
        if (sent is not { } batch) return;
        sent = null;
        using (batch)
        {
            batch.Transaction = transaction;
            batch.ExecuteNonQuery();
        }
    }

    private DbCommand Ready(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        Flush();
        if (!commands.TryGetValue(sql, out var command))
        {
            commands[sql] = command = Command(sql);
            foreach (var (name, _) in values) Add(command.CreateParameter(), command.Parameters, name);
        }
        command.Transaction = transaction;
        // A prepared command knows its parameters themselves, so that these stay and get other values.
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = Kept(values[i].Value);
        return command;
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command;
    }

    private static void Add(DbParameter parameter, DbParameterCollection parameters, string name, object? value = null)
    {
        (parameter.ParameterName, parameter.Value) = (name, Kept(value));
        parameters.Add(parameter);
    }

    private static object Kept(object? value) => value is string text ? KeptText.Of(text) : value ?? DBNull.Value;
}
