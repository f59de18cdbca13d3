namespace Zegsman.Language.Models;

/// <summary>What can be wrong with a model file (ZG3xx).</summary>
internal static class ModelErrors
{
    internal static ZegsmanException Damaged(string model, string finding) => new("ZG301",
        $"The model '{model}' is damaged: {finding}. Install Zegsman again, or restore the file from its release.");

    internal static ZegsmanException OtherVersion(string model, int found, int read) => new("ZG302",
        $"The model '{model}' has format {found}, but this Zegsman reads format {read}. Use the model that came with this version.");
}
