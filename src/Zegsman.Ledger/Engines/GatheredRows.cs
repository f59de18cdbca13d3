using System.Collections;
using Npgsql;
using NpgsqlTypes;

namespace Zegsman.Ledger.Engines;

/// <summary>Rows of one table that are to be added by one command: a column is an array.</summary>
internal sealed class GatheredRows(string table, bool ifNew, IReadOnlyDictionary<string, string> types)
{
    private Column[] columns = [];

    public string Table => table;

    public int Count { get; private set; }

    /// <summary>The command that adds them, with a parameter for each column.</summary>
    public string Sql { get; private set; } = "";

    /// <param name="row">A row; every one has the same columns.</param>
    /// <param name="kept">What a value is kept as.</param>
    public void Add(ReadOnlySpan<(string Column, object? Value)> row, Func<object?, object> kept)
    {
        if (columns.Length == 0) Begin([.. row.ToArray().Select(v => v.Column)]);
        for (var i = 0; i < columns.Length; i++) columns[i].Add(kept(row[i].Value));
        Count++;
    }

    public void AddTo(NpgsqlParameterCollection parameters)
    {
        foreach (var column in columns) parameters.Add(column.Parameter());
    }

    public void Clear()
    {
        Count = 0;
        foreach (var column in columns) column.Clear();
    }

    private void Begin(string[] names)
    {
        columns = [.. names.Select(name => Column.Of(types[name]))];
        var values = names.Select((name, i) => columns[i].IsText ? $"{name}::{types[name]}" : name);
        var arrays = columns.Select((column, i) => FormattableString.Invariant($"${i + 1}::{column.Type}[]"));
        Sql = $"""
            insert into {table} ({string.Join(", ", names)}) select {string.Join(", ", values)}
            from unnest({string.Join(", ", arrays)}) as row ({string.Join(", ", names)}){(ifNew ? " on conflict do nothing" : "")}
            """;
    }

    /// <summary>The values of a column. What is no number goes as text, which the server makes into what the column holds.</summary>
    private sealed class Column(string type, NpgsqlDbType element, Func<IList> empty)
    {
        private IList values = empty();

        public string Type => type;

        public bool IsText => type == "text";

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
