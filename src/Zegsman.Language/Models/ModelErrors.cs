namespace Zegsman.Language.Models;

/// <summary>What can be wrong with a model file (ZG3xx).</summary>
internal static class ModelErrors
{
    internal static ZegsmanException Damaged(string model, string finding) => new("ZG301",
        $"The model '{model}' is damaged: {finding}. Install Zegsman again, or restore the file from its release.");

    internal static ZegsmanException OtherVersion(string model, int found, int read) => new("ZG302",
        $"The model '{model}' has format {found}, but this Zegsman reads format {read}. Use the model that came with this version.");

    internal static ZegsmanException Missing(TextLanguage language, string place) => new("ZG303",
        $"There is no model for {language}: {place} does not hold {ModelPlaces.FileName(language)}. Restore the file from the release, or name "
        + $"another folder or model file with --model or the variable {ModelPlaces.Variable}; sentences and tokens alone need no model (--segment-only).");

    internal static ZegsmanException Missing(string fileName, string place) => new("ZG303",
        $"There is no model of statements: {place} does not hold {fileName}. Restore the file from the release, or name another folder with "
        + $"--model or the variable {ModelPlaces.Variable}.");

    internal static ZegsmanException NoSuchPlace(string path) => new("ZG303",
        $"There is no model at '{path}'. Name a model file, or a folder that holds {ModelPlaces.FileName(TextLanguage.Dutch)} and "
        + $"{ModelPlaces.FileName(TextLanguage.English)}.");

    internal static ZegsmanException OtherLanguage(string model, string found, TextLanguage wanted) => new("ZG304",
        $"The model '{model}' is for the language '{found}', but the text is {wanted}. Name a folder with a model for each language, or the "
        + "text's language with --lang.");

    internal static ZegsmanException SectionMissing(string model, string section) => new("ZG305",
        $"The model '{model}' has no section '{section}'. Use a model that came with this version, or pack it again.");

    internal static ZegsmanException DoesNotFit(string model, string finding, Exception? inner = null) => new("ZG306",
        $"The parts of the model '{model}' do not fit this Zegsman or one another: {finding}. Use a model that came with this version.", inner);

    internal static ZegsmanException NotReadable(string model, Exception inner) => new("ZG307",
        $"The model '{model}' cannot be read: {inner.Message} Give yourself the right to read it, or copy it elsewhere.", inner);

    internal static ZegsmanException NoRuntime(Exception inner) => new("ZG308",
        $"ONNX Runtime, which runs the models, does not start on this machine: {inner.Message} It needs 64-bit Windows 10, macOS 14, or "
        + "Linux with glibc 2.28, or later.", inner);
}
