using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;

namespace Zegsman.Server.Api;

/// <summary>How pages' data are written as JSON: as the command line writes them.</summary>
internal static class ServerJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new KeptStatementConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private sealed class KeptStatementConverter : JsonConverter<KeptStatement>
    {
        public override KeptStatement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Kept statements are written only.");

        public override void Write(Utf8JsonWriter writer, KeptStatement value, JsonSerializerOptions options) => KeptStatementJson.Write(writer, value);
    }
}
