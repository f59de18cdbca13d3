using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zegsman.Cli;

/// <summary>JSON that is written property by property, as text.</summary>
internal static class JsonText
{
    /// <summary>How every object that is printed by itself is laid out.</summary>
    public static readonly JsonWriterOptions Indented =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is written, as text.</summary>
    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options)) write(json);
        return Terminal.Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
