using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>Statements as Apache Parquet, in groups of rows so that no more than one group is held.</summary>
internal static class ParquetStatements
{
    /// <summary>How many rows a group has.</summary>
    public const int GroupLength = 20_000;

    private static readonly DataField[] Fields = [.. StatementColumns.All.Select(Field)];

    public static async Task WriteAsync(ExportedAnswer answer, Stream output, CancellationToken cancellation)
    {
        await using var gathered = new GatheredStream(output);
        var file = await ParquetWriter.CreateAsync(new ParquetSchema(Fields), gathered, cancellationToken: cancellation);
        foreach (var rows in answer.Statements.Chunk(GroupLength))
        {
            using var group = file.CreateRowGroup();
            for (var column = 0; column < Fields.Length; column++)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(group, Fields[column], StatementColumns.All[column], rows, cancellation);
            }
            group.CompleteValidate();
        }
        // Only now: this writes the end, with which a file that broke off would pass for a whole one.
        await file.DisposeAsync();
        await gathered.EndAsync(cancellation);
    }

    private static DataField Field(StatementColumn<KeptStatement> column) => column.Kind switch
    {
        ColumnKind.Number => new DataField<long>(column.Name, nullable: false),
        ColumnKind.Share => new DataField<double>(column.Name, nullable: false),
        ColumnKind.Moment => new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, isNullable: true),
        ColumnKind.LocalMoment => new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: false, DateTimeTimeUnit.Micros, isNullable: true),
        _ => new DataField<string>(column.Name, nullable: true),
    };

    private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, StatementColumn<KeptStatement> column, KeptStatement[] rows,
        CancellationToken cancellation) => column.Kind switch
    {
        ColumnKind.Number => group.WriteAsync<long>(field, Array.ConvertAll(rows, row => (long)column.Value(row)!), cancellationToken: cancellation),
        ColumnKind.Share => group.WriteAsync<double>(field, Array.ConvertAll(rows, row => (double)column.Value(row)!), cancellationToken: cancellation),
        ColumnKind.Moment or ColumnKind.LocalMoment =>
            group.WriteAsync<DateTime>(field, Array.ConvertAll(rows, row => Moment((string?)column.Value(row))), cancellationToken: cancellation),
        _ => group.WriteAsync(field, Array.ConvertAll(rows, row => (string?)column.Value(row))!),
    };

    private static DateTime? Moment(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;
}
