using System.Collections;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Zegsman.Ledger.Engines;

/// <summary>Rows that are to be added to a table of PostgreSQL by one command: a column is an array.</summary>
/// <param name="table">The table.</param>
/// <param name="otherwise">What is done where a row is there, as " on conflict …".</param>
/// <param name="types">The types of its columns.</param>
internal sealed class GatheredRows(string table, string otherwise, IReadOnlyDictionary<string, string> types)
{
    private (string Name, Column Values)[] columns = [];

    public string Table => table;

    public int Count { get; private set; }

    /// <param name="row">A row; every one has the same columns.</param>
    /// <param name="kept">What a value is kept as.</param>
    public void Add(ReadOnlySpan<(string Column, object? Value)> row, Func<object?, object> kept)
    {
        if (columns.Length == 0) columns = [.. row.ToArray().Select(v => (v.Column, Column.Of(types[v.Column])))];
        for (var i = 0; i < columns.Length; i++) columns[i].Values.Add(kept(row[i].Value));
        Count++;
    }

    /// <summary>The command that adds them.</summary>
    /// <param name="parameters">How many parameters there are before its own; one more for each column afterwards.</param>
    public string Sql(ref int parameters)
    {
        var arrays = new List<string>();
        foreach (var (_, column) in columns) arrays.Add(string.Create(CultureInfo.InvariantCulture, $"${++parameters}::{column.Type}[]"));
        var names = string.Join(", ", columns.Select(c => c.Name));
        var values = columns.Select(c => c.Values.Type == types[c.Name] ? "row." + c.Name : $"row.{c.Name}::{types[c.Name]}");
        return $"insert into {table} ({names}) select {string.Join(", ", values)} from unnest({string.Join(", ", arrays)}) as row ({names}){otherwise}";
    }

    /// <summary>Makes parameters of the rows, which are gone then.</summary>
    public void MoveTo(NpgsqlParameterCollection parameters)
    {
        foreach (var (_, values) in columns) parameters.Add(values.Parameter());
        Clear();
    }

    public void Clear()
    {
        Count = 0;
        foreach (var (_, values) in columns) values.Clear();
    }

    /// <summary>The values of a column. What is no number goes as text, which the server makes into what the column holds.</summary>
    private sealed class Column(string type, NpgsqlDbType element, Func<IList> empty)
    {
        private IList values = empty();

        public string Type => type;

        public static Column Of(string type) => type switch
        {
            "bigint" => new Column(type, NpgsqlDbType.Bigint, () => new List<long?>()),
            "integer" => new Column(type, NpgsqlDbType.Integer, () => new List<int?>()),
            "double precision" => new Column(type, NpgsqlDbType.Double, () => new List<double?>()),
            _ => new Column("text", NpgsqlDbType.Text, () => new List<string?>()),
        };

        public void Add(object value) => values.Add(value is DBNull ? null : value);

        public NpgsqlParameter Parameter() => new() { NpgsqlDbType = NpgsqlDbType.Array | element, Value = values };

        // The parameter that was made has the old list.
        public void Clear() => values = empty();
    }
}
