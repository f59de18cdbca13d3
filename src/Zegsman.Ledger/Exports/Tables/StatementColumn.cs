using System.Globalization;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>What the values of a column are, where types are told.</summary>
internal enum ColumnKind
{
    /// <summary>Text, or null.</summary>
    Text,

    /// <summary>A whole number, never null.</summary>
    Number,

    /// <summary>A number from 0 to 1, never null.</summary>
    Share,

    /// <summary>A moment in UTC as text in ISO 8601, or null.</summary>
    Moment,

    /// <summary>A day or moment in the article's own time as text in ISO 8601, or null.</summary>
    LocalMoment,
}

/// <summary>A column of a table of statements.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Value">Takes its value from what a row is made of.</param>
internal sealed record StatementColumn<T>(string Name, ColumnKind Kind, Func<T, object?> Value)
{
    /// <summary>The same column of a table whose rows are made of more.</summary>
    public StatementColumn<TRow> Of<TRow>(Func<TRow, T> part) => new(Name, Kind, row => Value(part(row)));

    /// <summary>The value as text; null for one that is not known.</summary>
    public string? Text(T row) => Value(row) switch
    {
        double share => share.ToString("0.###", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var text => (string?)text,
    };
}
