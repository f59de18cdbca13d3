using System.Globalization;
using CsvHelper;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>Comma-separated values as RFC 4180 has them.</summary>
internal static class CsvRows
{
    /// <summary>What is written exactly.</summary>
    public static readonly CsvWriterOptions Exact = new();

    // A spreadsheet would run a field that begins with one of = + - @ as a formula, and articles are written by strangers.
    /// <summary>Before a field that a spreadsheet would run as a formula comes an apostrophe.</summary>
    public static readonly CsvWriterOptions Guarded = new() { Injection = CsvInjection.Escape };

    /// <summary>Rows as text, guarded.</summary>
    public static string Text(Action<CsvWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Guarded)) write(csv);
        return text.ToString();
    }

    /// <summary>Writes one row.</summary>
    public static void Add(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.EndRecord();
    }
}
