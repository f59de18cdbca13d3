using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zegsman.Language.Models;

namespace Zegsman.Training.Analysis;

/// <summary>Puts the parts in the work folder together as the one file that the library reads.</summary>
internal static class Pack
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="work">The work folder, with labels, vocabulary, lexicon and both networks.</param>
    /// <param name="card">The card without its figures.</param>
    /// <param name="scores">The figures on dev as JSON, name and percent; null before they are known.</param>
    /// <param name="model">The file to write.</param>
    public static void Run(string work, string card, string? scores, string model)
    {
        string[] parts = [ModelFile.Labels, ModelFile.Words, ModelFile.Lemmas, ModelFile.Encode, ModelFile.Relate];
        var sections = new List<(string, byte[])> { (ModelFile.Card, JsonSerializer.SerializeToUtf8Bytes(Card(work, card, scores), Indented)) };
        foreach (var part in parts) sections.Add((part, File.ReadAllBytes(Path.Combine(work, part))));
        File.WriteAllBytes(model, ModelFile.Write(sections));
        Console.WriteLine($"{model}: {new FileInfo(model).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }

    private static JsonObject Card(string work, string card, string? scores)
    {
        var whole = JsonNode.Parse(File.ReadAllText(card))!.AsObject();
        whole["scores"] = scores is null ? new JsonObject() : JsonNode.Parse(File.ReadAllText(scores));
        whole["parameters"] = long.Parse(File.ReadAllText(Path.Combine(work, "parameters")), CultureInfo.InvariantCulture);
        return whole;
    }
}
