using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zegsman.Ledger.Reviews;

/// <summary>Corrections as JSON: only the fields that are corrected.</summary>
[JsonSerializable(typeof(Correction))]
internal sealed partial class CorrectionJson : JsonSerializerContext
{
    public static CorrectionJson Of { get; } = new(new JsonSerializerOptions(ReadingJson.OneLine.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = null,
    });
}
