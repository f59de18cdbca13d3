using System.Globalization;
using Npgsql;

namespace Zegsman.Ledger.Engines;

/// <summary>
/// A connection to PostgreSQL. What is written waits, and goes out as one command: the rows of a table as arrays, and what is done to one table
/// beside what is done to the next. (A batch of commands would be sent asynchronously, after which every answer takes far longer to arrive.)
/// </summary>
internal sealed class PostgresSession(NpgsqlConnection connection) : Session(connection)
{
    // More would only be held longer.
    private const int MostRows = 5000;

    private readonly Dictionary<(string Table, string Otherwise), GatheredRows> gathered = [];
    private readonly Dictionary<string, Dictionary<string, string>> columnTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> lookups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NpgsqlCommand> written = new(StringComparer.Ordinal);

    public override void Insert(string table, string otherwise, params ReadOnlySpan<(string Column, object? Value)> row)
    {
        if (!gathered.TryGetValue((table, otherwise), out var rows))
            gathered[(table, otherwise)] = rows = new GatheredRows(table, otherwise, TypesOf(table));
        rows.Add(row, Kept);
        if (rows.Count >= MostRows) Flush();
    }

    public override List<long?> Numbers(string sql, IReadOnlyList<(string Name, object? Value)[]> values)
    {
        if (values.Count == 0) return [];
        if (!lookups.TryGetValue(sql, out var lookup))
        {
            var names = values[0].Select(v => v.Name).ToList();
            var arrays = names.Select(n => $"{n}::text[]");
            var columns = names.Select(n => "value_" + n[1..]);
            var one = names.Aggregate(sql, (text, n) => text.Replace(n, "row.value_" + n[1..], StringComparison.Ordinal));
            lookups[sql] = lookup = $"""
                select ({one}) from unnest({string.Join(", ", arrays)}) with ordinality as row ({string.Join(", ", columns)}, number) order by number
                """;
        }
        return Rows(lookup, [.. values[0].Select((v, i) => (v.Name, (object?)values.Select(row => (string)Kept(row[i].Value)).ToArray()))],
            row => row.IsDBNull(0) ? null : (long?)Convert.ToInt64(row.GetValue(0), CultureInfo.InvariantCulture));
    }

    protected override void Flush()
    {
        var waiting = gathered.Values.Where(r => r.Count > 0).ToList();
        if (waiting.Count == 0) return;
        var key = string.Join(' ', waiting.Select(r => r.Table));
        if (!written.TryGetValue(key, out var command))
        {
            var parameters = 0;
            var parts = waiting.Select((rows, i) => string.Create(CultureInfo.InvariantCulture, $"w{i} as ({rows.Sql(ref parameters)})"));
            written[key] = command = new NpgsqlCommand($"with {string.Join(", ", parts)} select 1", (NpgsqlConnection)Connection);
        }
        command.Parameters.Clear();
        foreach (var rows in waiting) rows.MoveTo(command.Parameters);
        command.Transaction = (NpgsqlTransaction?)Transaction;
        command.ExecuteNonQuery();
    }

    protected override void Drop()
    {
        foreach (var rows in gathered.Values) rows.Clear();
    }

    protected override void Close()
    {
        foreach (var command in written.Values) command.Dispose();
        base.Close();
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
