namespace Zegsman.Language.Models;

/// <summary>
/// Where a language's model file is looked for: in the place that was named, or else in the folder of <c>ZEGSMAN_MODELS</c>, or else in
/// <c>models</c> beside the program. Only the first of these that is set counts, so that never another model is taken than was meant.
/// </summary>
internal sealed class ModelPlaces
{
    internal const string Variable = "ZEGSMAN_MODELS";

    private readonly string place;
    private readonly bool isFile;

    /// <summary>The places in their order.</summary>
    /// <param name="named">A folder or a model file; null when none is named.</param>
    /// <param name="variable">The value of <c>ZEGSMAN_MODELS</c>; null or empty when it is not set.</param>
    /// <exception cref="ZegsmanException">What is named is not there (ZG303).</exception>
    internal ModelPlaces(string? named, string? variable)
    {
        place = named ?? (string.IsNullOrEmpty(variable) ? Path.Combine(AppContext.BaseDirectory, "models") : variable);
        isFile = File.Exists(place);
        if (named is not null && !isFile && !Directory.Exists(place)) throw ModelErrors.NoSuchPlace(place);
    }

    /// <summary>The name of a language's model: <c>nl.zegsman</c>, <c>en.zegsman</c>.</summary>
    internal static string FileName(TextLanguage language) => language.Code() + ".zegsman";

    /// <summary>The path of a language's model.</summary>
    /// <exception cref="ZegsmanException">There is none (ZG303).</exception>
    internal string Find(TextLanguage language)
    {
        if (isFile) return place;
        var path = Path.Combine(place, FileName(language));
        return File.Exists(path) ? path : throw ModelErrors.Missing(language, $"'{place}'");
    }

    /// <summary>The path of another model in the same folder.</summary>
    /// <exception cref="ZegsmanException">There is none (ZG303).</exception>
    internal string Find(string fileName)
    {
        var path = Path.Combine(isFile ? Path.GetDirectoryName(Path.GetFullPath(place))! : place, fileName);
        return File.Exists(path) ? path : throw ModelErrors.Missing(fileName, $"'{place}'");
    }
}
