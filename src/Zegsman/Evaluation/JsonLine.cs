using System.Globalization;
using System.Text;
using System.Text.Json;
using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>One line of a file in JSON Lines, or an object inside it: asks for fields, and says file and line where one is wrong.</summary>
internal readonly record struct JsonLine(string File, int Number, JsonElement Object)
{
    public static IEnumerable<JsonLine> Read(string file)
    {
        using var lines = Lines(file).GetEnumerator();
        for (var number = 1; ; number++)
        {
            string line;
            try
            {
                if (!lines.MoveNext()) yield break;
                line = lines.Current;
            }
            catch (DecoderFallbackException fault)
            {
                throw EvaluationErrors.NotJson(file, number, fault.Message);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw EvaluationErrors.Unreadable(file, fault);
            }
            if (!string.IsNullOrWhiteSpace(line)) yield return new JsonLine(file, number, Parse(file, number, line));
        }
    }

    /// <summary>A string that must be there.</summary>
    public string Required(string field) => Optional(field) ?? throw Wrong(field, "a string that is not empty");

    /// <summary>A string; null when the field is missing, null or empty.</summary>
    public string? Optional(string field)
    {
        if (Find(field) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String) throw Wrong(field, "a string");
        try
        {
            return value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(field, "a string without half a surrogate pair");
        }
    }

    /// <summary>A number from 0 to 1; null when the field is missing or null.</summary>
    public double? Share(string field)
    {
        if (Find(field) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var share) && share is >= 0 and <= 1 ? share : throw Wrong(field, "a number from 0 to 1");
    }

    /// <summary>The objects of a list that must be there.</summary>
    public IEnumerable<JsonLine> Objects(string field)
    {
        if (Find(field) is not { ValueKind: JsonValueKind.Array } list) throw Wrong(field, "a list of objects");
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) throw Wrong(field, "a list of objects");
            yield return this with { Object = item };
        }
    }

    /// <summary>An object inside; null when the field is missing or null.</summary>
    public JsonLine? Inner(string field) => Find(field) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => this with { Object = value },
        _ => throw Wrong(field, "an object or null"),
    };

    /// <summary>Whether the field is there, if only as null.</summary>
    public bool Has(string field) => Object.TryGetProperty(field, out _);

    /// <summary>Spans within a text; none when the field is missing or null.</summary>
    public IReadOnlyList<TextSpan> Spans(string field, string text)
    {
        if (Find(field) is not { } list) return [];
        if (list.ValueKind != JsonValueKind.Array) throw Wrong(field, "a list of spans [start, end]");
        var spans = new List<TextSpan>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Array || item.GetArrayLength() != 2 || Offset(item[0]) is not { } start || Offset(item[1]) is not { } end)
                throw Wrong(field, "a list of spans [start, end]");
            var span = new TextSpan(start, end);
            if (start < 0 || end < start || end > text.Length) throw EvaluationErrors.Span(File, Number, field, span, text.Length);
            spans.Add(span);
        }
        return spans;
    }

    public ZegsmanException Wrong(string field, string wanted) => EvaluationErrors.Field(File, Number, field, wanted);

    private JsonElement? Find(string field) =>
        Object.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static int? Offset(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset) ? offset : null;

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static JsonElement Parse(string file, int number, string line)
    {
        try
        {
            var element = JsonElement.Parse(line);
            return element.ValueKind == JsonValueKind.Object ? element : throw EvaluationErrors.NotJson(file, number, "it is another kind of value.");
        }
        catch (JsonException fault)
        {
            throw EvaluationErrors.NotJson(file, number, string.Create(CultureInfo.InvariantCulture, $"it goes wrong at byte {fault.BytePositionInLine}."));
        }
    }
}
