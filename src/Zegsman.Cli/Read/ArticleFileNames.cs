using System.Globalization;
using System.Text;

namespace Zegsman.Cli.Read;

/// <summary>The names of files that are named after articles.</summary>
internal sealed class ArticleFileNames
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that is safe in every file system: letters, digits and single hyphens; at most 64 characters.</summary>
    internal static string Name(string id)
    {
        var extension = Path.GetExtension(id);
        var stem = InputFinder.Extensions.Contains(extension) ? id[..^extension.Length] : id;
        if (InputFinder.IsAddress(stem)) stem = stem[(stem.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var name = new StringBuilder();
        foreach (var c in stem)
        {
            if (name.Length == 64) break;
            if (char.IsLetterOrDigit(c)) name.Append(c);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }
        var safe = name.ToString().TrimEnd('-');
        // Short names may be those that Windows keeps for devices, as "con" and "lpt1".
        return safe.Length == 0 ? "article" : safe.Length <= 4 ? "article-" + safe : safe;
    }

    /// <summary>The name of the next article's file, without its ending; no two are the same.</summary>
    public string Next(string id)
    {
        var name = Name(id);
        var unused = name;
        for (var n = 2; !names.Add(unused); n++) unused = string.Create(CultureInfo.InvariantCulture, $"{name}-{n}");
        return unused;
    }
}
