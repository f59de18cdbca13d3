using CsvHelper;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>Statements as CSV: a row of names, and a row for each.</summary>
internal sealed class CsvStatements(ExportedAnswer answer, Stream buffer) : StatementWriter
{
    private readonly CsvWriter csv = CsvWriter.Create(buffer, answer.GuardsFormulas ? CsvRows.Guarded : CsvRows.Exact, leaveOpen: true);

    public override void Begin() => csv.WriteHeader([.. StatementColumns.All.Select(c => c.Name)]);

    public override void Write(KeptStatement kept) => CsvRows.Add(csv, StatementColumns.All.Select(c => c.Text(kept)));

    public override void Dispose() => csv.Dispose();
}
