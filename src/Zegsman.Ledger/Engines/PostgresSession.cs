using System.Data.Common;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Zegsman.Ledger.Engines;

/// <summary>
/// A connection to PostgreSQL. What is written waits and goes out together: the rows of a table in one command, all commands in one message,
/// with the next query behind them.
/// </summary>
internal sealed class PostgresSession(NpgsqlConnection connection) : Session(connection)
{
    // What is sent at once; more would only be held longer.
    private const int MostCommands = 500;
    private const int MostRows = 5000;

    // A table comes after those that its rows refer to.
    private static readonly string[] Order =
        ["article", "outlet", "version", "shingle", "reading", "name", "entity", "statement", "about", "word_index", "form"];

    private readonly Dictionary<(string Table, bool IfNew), GatheredRows> gathered = [];
    private readonly Dictionary<string, Dictionary<string, string>> columnTypes = new(StringComparer.Ordinal);
    private NpgsqlBatch? waiting;
    private int answers;

    public override void Send(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        CloseRows();
        Append(sql, values);
        // Its rows, of which nobody wants to know, stand before those of the next query.
        if (sql.StartsWith("select", StringComparison.Ordinal)) answers++;
        if (waiting!.BatchCommands.Count >= MostCommands) Flush();
    }

    public override List<long?> Numbers(string sql, IReadOnlyList<(string Name, object? Value)[]> values)
    {
        if (values.Count == 0) return [];
        CloseRows();
        foreach (var value in values) Append(sql, value);
        using var reader = Execute();
        var numbers = new List<long?>();
        do numbers.Add(reader.Read() && !reader.IsDBNull(0) ? Convert.ToInt64(reader.GetValue(0), CultureInfo.InvariantCulture) : null);
        while (reader.NextResult());
        return numbers;
    }

    public override List<T> Rows<T>(string sql, IReadOnlyList<(string Name, object? Value)> values, Func<DbDataReader, T> row)
    {
        CloseRows();
        if (waiting is null) return base.Rows(sql, values, row);
        Append(sql, [.. values]);
        using var reader = Execute();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    protected override void Insert(string table, bool ifNew, ReadOnlySpan<(string Column, object? Value)> row)
    {
        if (!gathered.TryGetValue((table, ifNew), out var rows)) gathered[(table, ifNew)] = rows = new GatheredRows(table, ifNew, TypesOf(table));
        rows.Add(row, Kept);
        if (rows.Count >= MostRows) Flush();
    }

    protected override void Flush()
    {
        CloseRows();
        if (waiting is null) return;
        using var reader = Execute();
    }

    protected override void Drop()
    {
        foreach (var rows in gathered.Values) rows.Clear();
        (waiting, answers) = (null, 0);
    }

    /// <summary>Sends what waits; the reader stands at what the first of its queries that somebody wants to know of gives.</summary>
    private NpgsqlDataReader Execute()
    {
        var (batch, skipped) = (waiting!, answers);
        (waiting, answers) = (null, 0);
        batch.Transaction = (NpgsqlTransaction?)Transaction;
        var reader = batch.ExecuteReader();
        for (; skipped > 0; skipped--) reader.NextResult();
        return reader;
    }

    private void Append(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = Waiting(sql);
        foreach (var (name, value) in values) Add(command.CreateParameter(), command.Parameters, name, value);
    }

    private NpgsqlBatchCommand Waiting(string sql)
    {
        waiting ??= ((NpgsqlConnection)Connection).CreateBatch();
        var command = new NpgsqlBatchCommand(sql);
        waiting.BatchCommands.Add(command);
        return command;
    }

    /// <summary>Makes commands of the rows that were gathered.</summary>
    private void CloseRows()
    {
        foreach (var rows in gathered.Values.Where(r => r.Count > 0).OrderBy(r => Array.IndexOf(Order, r.Table)))
        {
            rows.AddTo(Waiting(rows.Sql).Parameters);
            rows.Clear();
        }
    }

    private Dictionary<string, string> TypesOf(string table)
    {
        if (!columnTypes.TryGetValue(table, out var types))
            columnTypes[table] = types = Rows(
                "select attname, format_type(atttypid, null) from pg_attribute where attrelid = @table::text::regclass and attnum > 0 and not attisdropped",
                [("@table", table)], row => (row.GetString(0), row.GetString(1))).ToDictionary(StringComparer.Ordinal);
        return types;
    }
}
