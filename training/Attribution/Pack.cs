using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zegsman.Language.Models;

namespace Zegsman.Training.Attribution;

/// <summary>Puts the parts in the work folder together as the one file that the library reads.</summary>
internal static class Pack
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="work">The work folder, with both networks.</param>
    /// <param name="card">The card without its number of parameters.</param>
    /// <param name="thresholds">What was chosen on dev, as JSON.</param>
    /// <param name="model">The file to write.</param>
    public static void Run(string work, string card, string thresholds, string model)
    {
        var whole = JsonNode.Parse(File.ReadAllText(card))!.AsObject();
        whole["parameters"] = long.Parse(File.ReadAllText(Path.Combine(work, "parameters")), CultureInfo.InvariantCulture);
        var lemmas = new JsonObject { ["lemmas"] = JsonNode.Parse(File.ReadAllText(Path.Combine(work, "lemmas.json"))) };
        File.WriteAllBytes(model, ModelFile.Write(
        [
            (ModelFile.Card, JsonSerializer.SerializeToUtf8Bytes(whole, Indented)),
            ("thresholds.json", File.ReadAllBytes(thresholds)),
            ("lemmas.json", JsonSerializer.SerializeToUtf8Bytes(lemmas)),
            ("tokens.onnx", File.ReadAllBytes(Path.Combine(work, "tokens.onnx"))),
            ("windows.onnx", File.ReadAllBytes(Path.Combine(work, "windows.onnx"))),
            ("stances.bin", File.ReadAllBytes(Path.Combine(work, "stances.bin"))),
        ]));
        Console.WriteLine($"{model}: {new FileInfo(model).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }
}
