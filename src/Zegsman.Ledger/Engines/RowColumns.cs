using System.Data.Common;
using System.Globalization;

namespace Zegsman.Ledger.Engines;

/// <summary>Columns that may be null.</summary>
internal static class RowColumns
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>A moment that is kept in ISO 8601 and UTC.</summary>
    public static DateTimeOffset? Moment(this DbDataReader row, int column) =>
        row.Text(column) is { } moment ? DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}
