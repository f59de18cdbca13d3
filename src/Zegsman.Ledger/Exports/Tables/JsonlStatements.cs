using System.Text.Json;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>Statements as JSON Lines: an object a line for each.</summary>
internal sealed class JsonlStatements(Stream buffer) : StatementWriter
{
    private readonly Utf8JsonWriter json = new(buffer, KeptStatementJson.Options);

    public override void Write(KeptStatement kept)
    {
        KeptStatementJson.Write(json, kept);
        json.Flush();
        json.Reset();
        buffer.WriteByte((byte)'\n');
    }

    public override void Dispose() => json.Dispose();
}
