using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Statements;
using Zegsman.Times;

namespace Zegsman;

/// <summary>
/// Writes a reading as the JSON object documented in docs/json.md: an article with its passages, statements, times and entities.
/// </summary>
public static class ReadingJson
{
    /// <summary>The reading as one line of JSON, or indented; spans are [start, end) in UTF-16 code units of "text".</summary>
    public static string Write(Reading reading, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return JsonSerializer.Serialize(ArticleJson.Of(reading), indented ? Indented.ArticleJson : OneLine.ArticleJson);
    }

    /// <summary>How each part of a reading stands in JSON by itself; reads it back too.</summary>
    internal static readonly ReadingJsonContext OneLine = new(Options(false));

    private static readonly ReadingJsonContext Indented = new(Options(true));

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        Converters =
        {
            new TextSpanConverter(),
            new PartialDateConverter(),
            new JsonStringEnumConverter<StatementKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Polarity>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Stance>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<SourceKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<PassageKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<TimeType>(JsonNamingPolicy.CamelCase),
        },
    };

    private sealed class TextSpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var (start, end) = (Next(ref reader), Next(ref reader));
            reader.Read();
            return new TextSpan(start, end);
        }

        private static int Next(ref Utf8JsonReader reader)
        {
            reader.Read();
            return reader.GetInt32();
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    private sealed class PartialDateConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("No date in ISO 8601.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

/// <summary>The article object as it stands in JSON.</summary>
internal sealed record ArticleJson(string Id, string? Url, string? Publisher, string Language, PartialDate? Published, string? Title,
    IReadOnlyList<string> Authors, string TextHash, string Text, IReadOnlyList<Passage> Passages, IReadOnlyList<Statement> Statements,
    IReadOnlyList<TimeExpression> Times, IReadOnlyList<Entity> Entities)
{
    public static ArticleJson Of(Reading reading)
    {
        var article = reading.Article;
        return new(article.Id, article.Url, article.Publisher, article.Language.Code(), article.Published, article.Title, article.Authors,
            article.TextHash, article.Text, article.Passages, reading.Statements, reading.Times, reading.Entities);
    }
}

[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
