using System.Globalization;
using CsvHelper;

namespace Zegsman.Cli.Read;

/// <summary>Comma-separated values as RFC 4180 has them, one row a statement.</summary>
internal sealed class CsvFormat : IReadingFormat
{
    // A spreadsheet would run a field that begins with one of = + - @ as a formula, and articles are written by strangers:
    // such a field gets an apostrophe before it. The spans and the JSON forms have the exact text.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    public string Opening => Rows(csv => csv.WriteHeader([.. CsvColumns.All.Select(c => c.Name)]));

    public string Render(Reading reading) => Rows(csv =>
    {
        var hash = reading.Article.TextHash;
        foreach (var statement in reading.Statements)
        {
            var row = new CsvRow(reading, statement, hash);
            Row(csv, CsvColumns.All.Select(c => c.Value(row)));
        }
    });

    /// <summary>Rows of CSV.</summary>
    internal static string Rows(Action<CsvWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Options)) write(csv);
        return text.ToString();
    }

    /// <summary>Writes one row.</summary>
    internal static void Row(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.EndRecord();
    }
}
