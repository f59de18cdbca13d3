using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zegsman.Language.Models;

namespace Zegsman.Training.Coreference;

/// <summary>Puts the network in the work folder and its card together as the one file that the library reads.</summary>
internal static class Pack
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="work">The work folder, with the network.</param>
    /// <param name="card">The card without its number of parameters and scores.</param>
    /// <param name="model">The file to write.</param>
    public static void Run(string work, string card, string model)
    {
        var whole = JsonNode.Parse(File.ReadAllText(card))!.AsObject();
        whole["parameters"] = long.Parse(File.ReadAllText(Path.Combine(work, "parameters")), CultureInfo.InvariantCulture);
        File.WriteAllBytes(model, ModelFile.Write(
            [(ModelFile.Card, JsonSerializer.SerializeToUtf8Bytes(whole, Indented)), ("links.onnx", File.ReadAllBytes(Path.Combine(work, "links.onnx")))]));
        Console.WriteLine($"{model}: {new FileInfo(model).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }
}
