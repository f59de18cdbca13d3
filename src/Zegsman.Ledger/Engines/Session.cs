using System.Data.Common;

namespace Zegsman.Ledger.Engines;

/// <summary>A connection to a ledger, with its commands kept ready.</summary>
internal sealed class Session(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
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
                transaction.Commit();
                return result;
            }
            finally
            {
                transaction = null;
            }
        }
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
        using var command = Command(sql);
        foreach (var (name, value) in values) Set(command, name, value);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>Runs a script of several commands.</summary>
    public void Script(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    private DbCommand Ready(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!commands.TryGetValue(sql, out var command)) commands[sql] = command = Command(sql);
        command.Transaction = transaction;
        command.Parameters.Clear();
        foreach (var (name, value) in values) Set(command, name, value);
        return command;
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command;
    }

    private static void Set(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }
}
