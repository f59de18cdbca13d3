using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;

namespace Zegsman.Server.Api;

/// <summary>How pages' data are written as JSON: as the command line writes them.</summary>
internal static class ServerJson
{
    public static readonly JsonSerializerOptions Options = Set(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new KeptStatementConverter() } });

    /// <summary>
    /// Makes options read, and write, as all data here are written; of a kept statement this tells the same as <see cref="Options"/> do, which
    /// write it by hand.
    /// </summary>
    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new LanguageConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        // Spans and dates stand in pages' data as they do in readings.
        foreach (var converter in ReadingJson.OneLine.Options.Converters.Where(c => c is not JsonConverterFactory and not { Type.IsEnum: true })) options.Converters.Add(converter);
        return options;
    }

    private sealed class LanguageConverter : JsonConverter<TextLanguage>
    {
        public override TextLanguage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Languages are written only.");

        public override void Write(Utf8JsonWriter writer, TextLanguage value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code());
    }

    private sealed class KeptStatementConverter : JsonConverter<KeptStatement>
    {
        public override KeptStatement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Kept statements are written only.");

        public override void Write(Utf8JsonWriter writer, KeptStatement value, JsonSerializerOptions options) => KeptStatementJson.Write(writer, value);
    }
}
