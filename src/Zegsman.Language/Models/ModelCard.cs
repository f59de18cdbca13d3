namespace Zegsman.Language.Models;

/// <summary>What a model is, what it was trained on, and how good it is; it stands in the model's own file.</summary>
public sealed record ModelCard
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The language it analyses: "nl" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Its version, such as "2026.11".</summary>
    public required string Version { get; init; }

    /// <summary>The day it was made, such as "2026-11-28".</summary>
    public required string Date { get; init; }

    /// <summary>Its licence.</summary>
    public required string Licence { get; init; }

    /// <summary>The data it was trained on, each with its licence.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>Its figures on development data, in percent, by name.</summary>
    public required IReadOnlyDictionary<string, double> Scores { get; init; }

    /// <summary>The number of its parameters.</summary>
    public required long Parameters { get; init; }

    /// <summary>The card of a model file.</summary>
    /// <exception cref="ZegsmanException">There is none (ZG305), or it is no card (ZG306).</exception>
    internal static ModelCard Of(ModelFile file)
    {
        using var json = new ModelJson(file, ModelFile.Card);
        return new ModelCard
        {
            Name = json.Text("name"),
            Language = json.Text("language"),
            Version = json.Text("version"),
            Date = json.Text("date"),
            Licence = json.Text("licence"),
            Data = json.Texts("data"),
            Scores = json.Numbers("scores"),
            Parameters = json.Number("parameters"),
        };
    }
}
