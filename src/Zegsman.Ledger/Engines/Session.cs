using System.Data.Common;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Engines;

/// <summary>A connection to a ledger, with its commands kept ready.</summary>
internal class Session(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Otherwise), string> inserts = [];

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

    /// <summary>
    /// Adds a row to a table. Where the engine is elsewhere it goes out with others, at the latest before the next command and before the end of
    /// the transaction.
    /// </summary>
    public void Insert(string table, params ReadOnlySpan<(string Column, object? Value)> row) => Insert(table, "", row);

    /// <summary>Adds a row to a table, or does something else where it is there.</summary>
    /// <param name="table">The table.</param>
    /// <param name="otherwise">What, as " on conflict …".</param>
    /// <param name="row">The row; every one of a table has the same columns.</param>
    public virtual void Insert(string table, string otherwise, params ReadOnlySpan<(string Column, object? Value)> row)
    {
        if (!inserts.TryGetValue((table, otherwise), out var sql))
        {
            var columns = row.ToArray().Select(v => v.Column).ToList();
            inserts[(table, otherwise)] = sql =
                $"insert into {table} ({string.Join(", ", columns)}) values ({string.Join(", ", columns.Select(c => "@" + c))}){otherwise}";
        }
        Execute(sql, row);
    }

    /// <summary>The one number of a query that is used again and again, for many texts at once; null for none.</summary>
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
    public List<T> Rows<T>(string sql, IReadOnlyList<(string Name, object? Value)> values, Func<DbDataReader, T> row)
    {
        var rows = new List<T>();
        Each(sql, values, found => rows.Add(row(found)));
        return rows;
    }

    /// <summary>Does something with each row of a query while it is at hand.</summary>
    public void Each(string sql, IReadOnlyList<(string Name, object? Value)> values, Action<DbDataReader> work)
    {
        Flush();
        if (Transaction is not null)
        {
            Read(Ready(sql, [.. values]), work);
            return;
        }
        using var command = Command(sql);
        foreach (var (name, value) in values) Add(command.CreateParameter(), command.Parameters, name, value);
        Read(command, work);
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
        Close();
        GC.SuppressFinalize(this);
    }

    protected virtual void Close()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
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

    private static void Read(DbCommand command, Action<DbDataReader> work)
    {
        using var reader = command.ExecuteReader();
        while (reader.Read()) work(reader);
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
