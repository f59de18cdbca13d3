using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zegsman.Language;
using Zegsman.Language.Conllu;

namespace Zegsman.Cli.Analyse;

/// <summary>Writes an analysed document as one line of JSON; docs/analyse.md says what each property is.</summary>
internal static class AnalysisJson
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ConlluDocument named)
    {
        var (id, document) = named;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("language", document.Language.Code());
            json.WriteBoolean("analysed", document.IsAnalysed);
            json.WriteString("text", document.Text);
            json.WriteStartArray("sentences");
            foreach (var sentence in document.Sentences) Write(json, sentence);
            json.WriteEndArray();
            json.WriteStartArray("tokens");
            foreach (var token in document.Tokens) Write(json, token);
            json.WriteEndArray();
            json.WriteStartArray("names");
            foreach (var name in document.Mentions) Write(json, name);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartObject();
        Write(json, "span", sentence.Span.Start, sentence.Span.End);
        Write(json, "tokens", sentence.FirstToken, sentence.EndToken);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Token token)
    {
        json.WriteStartObject();
        Write(json, "span", token.Span.Start, token.Span.End);
        json.WriteString("text", token.Text);
        json.WriteBoolean("joinsPrevious", token.JoinsPrevious);
        json.WriteString("lemma", token.Lemma);
        json.WriteString("upos", token.PartOfSpeech == PartOfSpeech.None ? null : token.PartOfSpeech.Tag());
        json.WriteString("xpos", token.Xpos);
        json.WriteStartObject("features");
        foreach (var feature in token.Features?.Split('|') ?? [])
        {
            var at = feature.IndexOf('=', StringComparison.Ordinal);
            if (at > 0) json.WriteString(feature.AsSpan(0, at), feature.AsSpan(at + 1));
        }
        json.WriteEndObject();
        if (token.Head is { } head) json.WriteNumber("head", head.Index);
        else json.WriteNull("head");
        json.WriteString("relation", token.Relation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mention name)
    {
        json.WriteStartObject();
        Write(json, "span", name.Span.Start, name.Span.End);
        json.WriteString("text", name.Text);
        json.WriteString("type", JsonNamingPolicy.CamelCase.ConvertName(name.Type.ToString()));
        Write(json, "tokens", name.FirstToken, name.EndToken);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int start, int end)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }
}
