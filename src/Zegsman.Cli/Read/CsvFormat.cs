using Zegsman.Ledger.Exports.Tables;

namespace Zegsman.Cli.Read;

/// <summary>Comma-separated values as RFC 4180 has them, one row a statement, safe to open in a spreadsheet.</summary>
internal sealed class CsvFormat : IReadingFormat
{
    public string Opening => CsvRows.Text(csv => csv.WriteHeader([.. CsvColumns.All.Select(c => c.Name)]));

    public string Render(Reading reading) => CsvRows.Text(csv =>
    {
        var hash = reading.Article.TextHash;
        foreach (var statement in reading.Statements)
        {
            var row = new CsvRow(reading, statement, hash);
            CsvRows.Add(csv, CsvColumns.All.Select(c => c.Value(row)));
        }
    });
}
