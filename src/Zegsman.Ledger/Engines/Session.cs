using System.Data.Common;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Engines;

/// <summary>A connection to a ledger, with its commands kept ready. What is written takes effect at once.</summary>
internal class Session(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> inserts = new(StringComparer.Ordinal);

    public DbConnection Connection => connection;

    /// <summary>The transaction that is under way; null for none.</summary>
    protected DbTransaction? Transaction { get; private set; }

    /// <summary>Does work in one transaction: all of it is committed, or nothing.</summary>
    public T Transact<T>(Func<DbTransaction> begin, Func<T> work)
    {
        using (Transaction = begin())
        {
            try
            {
                var result = work();
                Flush();
                Transaction.Commit();
                return result;
            }
            finally
            {
                Transaction = null;
                Drop();
            }
        }
    }

    /// <summary>Adds a row to a table.</summary>
    public void Insert(string table, params ReadOnlySpan<(string Column, object? Value)> row) => Insert(table, ifNew: false, row);

    /// <summary>Adds a row to a table unless it is there.</summary>
    public void InsertNew(string table, params ReadOnlySpan<(string Column, object? Value)> row) => Insert(table, ifNew: true, row);

    /// <summary>
    /// Runs a command of a transaction that is used again and again and gives nothing. Where the engine is elsewhere it goes out with others,
    /// at the latest before the next command that gives something and before the end of the transaction.
    /// </summary>
    public virtual void Send(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Execute(sql, values);

    /// <summary>The first number of a query that is used again and again, for many values at once; null for none.</summary>
    public virtual List<long?> Numbers(string sql, IReadOnlyList<(string Name, object? Value)[]> values) => [.. values.Select(v => Number(sql, v))];

    /// <summary>Runs a command that is used again and again.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Ready(sql, values).ExecuteNonQuery();

    /// <summary>The one value of a command that is used again and again; null for none.</summary>
    public object? Value(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Ready(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>The one number of a command that is used again and again; null for none.</summary>
    public long? Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Value(sql, values) is { } value ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The rows of a query, each made into something while it is at hand.</summary>
    public virtual List<T> Rows<T>(string sql, IReadOnlyList<(string Name, object? Value)> values, Func<DbDataReader, T> row)
    {
        if (Transaction is not null) return Read(Ready(sql, [.. values]), row);
        using var command = Command(sql);
        foreach (var (name, value) in values) Add(command.CreateParameter(), command.Parameters, name, value);
        return Read(command, row);
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

    protected virtual void Insert(string table, bool ifNew, ReadOnlySpan<(string Column, object? Value)> row)
    {
        var key = ifNew ? table + " if new" : table;
        if (!inserts.TryGetValue(key, out var sql))
        {
            var columns = string.Join(", ", row.ToArray().Select(v => v.Column));
            sql = $"insert into {table} ({columns}) values ({string.Join(", ", row.ToArray().Select(v => "@" + v.Column))})";
            inserts[key] = sql = ifNew ? sql + " on conflict do nothing" : sql;
        }
        Execute(sql, row);
    }

    /// <summary>Sends out what waits.</summary>
    protected virtual void Flush()
    {
    }

    /// <summary>Leaves out what waits.</summary>
    protected virtual void Drop()
    {
    }

    protected static void Add(DbParameter parameter, DbParameterCollection parameters, string name, object? value = null)
    {
        (parameter.ParameterName, parameter.Value) = (name, Kept(value));
        parameters.Add(parameter);
    }

    protected static object Kept(object? value) => value is string text ? KeptText.Of(text) : value ?? DBNull.Value;

    private static List<T> Read<T>(DbCommand command, Func<DbDataReader, T> row)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    private DbCommand Ready(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        Flush();
        if (!commands.TryGetValue(sql, out var command))
        {
            commands[sql] = command = Command(sql);
            foreach (var (name, _) in values) Add(command.CreateParameter(), command.Parameters, name);
        }
        command.Transaction = Transaction;
        // A prepared command knows its parameters themselves, so that these stay and get other values.
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = Kept(values[i].Value);
        return command;
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = Transaction;
        return command;
    }
}
