using System.Text.Json;
using DuckDB.NET.Data;
using Zegsman.Cli.Tests;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Exports.Tables;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>CSV and Parquet as DuckDB reads them, and JSON Lines.</summary>
public sealed class TableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task DuckDB_reads_every_column_of_the_CSV_as_it_was_kept()
    {
        using var exported = Exported.News();
        var rows = Read($"select * from read_csv('{await FileAsync(exported, StatementExport.Csv)}', header = true, all_varchar = true)");
        var kept = exported.Ledger.AskAll(new Question()).ToList();
        rows.Count.ShouldBe(kept.Count);
        rows[0].Keys.ShouldBe(StatementColumns.All.Select(c => c.Name));
        foreach (var (row, statement) in rows.Zip(kept))
            foreach (var column in StatementColumns.All)
                (row[column.Name] as string ?? "").ShouldBe(column.Text(statement) ?? "", column.Name);
        rows.Single(r => (string?)r["source"] == "een ingewijde")["confidence"].ShouldBe("0.123");
    }

    [Fact]
    public async Task DuckDB_reads_typed_columns_from_the_Parquet()
    {
        using var exported = Exported.News();
        var file = await FileAsync(exported, StatementExport.Parquet);
        var types = Read($"describe select * from '{file}'").ToDictionary(r => (string)r["column_name"]!, r => (string)r["column_type"]!);
        types.Keys.ShouldBe(StatementColumns.All.Select(c => c.Name));
        types["position"].ShouldBe("BIGINT");
        types["version"].ShouldBe("BIGINT");
        types["confidence"].ShouldBe("DOUBLE");
        types["added"].ShouldBe("TIMESTAMP WITH TIME ZONE");
        foreach (var name in (string[])["since", "until", "said_from", "said_to"]) types[name].ShouldBe("TIMESTAMP", name);
        foreach (var name in (string[])["published", "said", "content", "content_spans"]) types[name].ShouldBe("VARCHAR", name);

        var rows = Read($"select * from '{file}'");
        var kept = exported.Ledger.AskAll(new Question()).ToList();
        foreach (var (row, statement) in rows.Zip(kept, (r, k) => (r, k)))
        {
            row["position"].ShouldBe(statement.Position);
            row["confidence"].ShouldBe(statement.Statement.Confidence);
            ((DateTime)row["since"]!).ToString("yyyy-MM-dd").ShouldBe(statement.Since);
            foreach (var column in StatementColumns.All.Where(c => c.Kind == ColumnKind.Text))
                row[column.Name].ShouldBe(column.Text(statement), column.Name);
        }
        Read($"select sum(confidence) as s, max(since) as m from '{file}' where stance = 'deny'").Single()["m"].ShouldBe(new DateTime(2018, 7, 16));
    }

    [Fact]
    public async Task Parquet_of_many_rows_has_groups_of_bounded_length_and_of_none_only_columns()
    {
        using var exported = Exported.News();
        var one = exported.Ledger.AskAll(new Question()).First();
        const int count = ParquetStatements.GroupLength + 1;
        var file = folder["veel.parquet"];
        await using (var stream = File.Create(file))
            await StatementExport.Parquet.WriteAsync(new ExportedAnswer { Statements = Enumerable.Range(1, count).Select(i => one with { Position = i }) }, stream);
        Read($"select distinct row_group_id, row_group_num_rows as n from parquet_metadata('{file}') order by 1").Select(r => r["n"])
            .ShouldBe([(long)ParquetStatements.GroupLength, 1L]);
        Read($"select count(distinct position) as n, max(position) as m from '{file}'").Single().Values.ShouldBe([(long)count, (long)count]);
        Read($"select * from '{await FileAsync(exported, StatementExport.Parquet, "speaker:Niemand")}'").ShouldBeEmpty();
    }

    [Fact]
    public async Task Hostile_words_come_out_of_both_as_they_went_in()
    {
        using var exported = Exported.Hostile();
        var csv = await FileAsync(exported, StatementExport.Csv);
        foreach (var row in (Dictionary<string, object?>[])
            [
                Read($"select * from read_csv('{csv}', header = true, all_varchar = true, parallel = false)").ShouldHaveSingleItem(),
                Read($"select * from '{await FileAsync(exported, StatementExport.Parquet)}'").ShouldHaveSingleItem(),
            ])
        {
            row["content"].ShouldBe(Exported.Utf8Of(Exported.HostileWords));
            row["publisher"].ShouldBe("=De <Oost>\u0003");
        }
    }

    [Fact]
    public async Task A_formula_is_guarded_when_that_is_asked_for()
    {
        using var exported = Exported.Hostile();
        using var stream = new MemoryStream();
        await StatementExport.Csv.WriteAsync(StatementExport.Csv.Answer(exported.Ledger, new Question()) with { GuardsFormulas = true }, stream);
        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        text.ShouldContain("\"'=1+1 \"\"dat\"\", 'het'");
        (await exported.TextAsync(StatementExport.Csv)).ShouldContain(",\"=1+1 \"\"dat\"\", 'het'");
    }

    [Fact]
    public async Task Each_line_of_JSON_Lines_is_a_statement_that_reads_back()
    {
        foreach (var exported in (Exported[])[Exported.News(), Exported.Hostile()])
        {
            using (exported)
            {
                var text = await exported.TextAsync(StatementExport.Jsonl);
                text.ShouldEndWith("}\n");
                var lines = text.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line)).ToList();
                var kept = exported.Ledger.AskAll(new Question()).ToList();
                lines.Select(l => l.GetProperty("position").GetInt64()).ShouldBe(kept.Select(k => k.Position));
                lines.Select(l => l.GetProperty("statement").GetProperty("content").GetProperty("text").GetString())
                    .ShouldBe(kept.Select(k => k.Statement.Content.Text));
            }
        }
    }

    private async Task<string> FileAsync(Exported exported, StatementExport export, string question = "")
    {
        var file = folder["uit" + export.Extension];
        await File.WriteAllBytesAsync(file, await exported.BytesAsync(export, question));
        return file;
    }

    private static List<Dictionary<string, object?>> Read(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object?>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i)));
        return rows;
    }
}
