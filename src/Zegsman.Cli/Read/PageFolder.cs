using System.Globalization;
using System.Text;

namespace Zegsman.Cli.Read;

/// <summary>A folder with a page for each article, named after the article's id.</summary>
internal sealed class PageFolder : IResults
{
    private readonly string folder;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="OutputException">The folder cannot be made.</exception>
    public PageFolder(string folder)
    {
        this.folder = folder;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputErrors.NotWritable(folder, e);
        }
    }

    public void Add(Rendered reading) => OutputFile.Write(Path.Combine(folder, Unused(Name(reading.ArticleId)) + ".html"), reading.Text);

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

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

    private string Unused(string name)
    {
        var unused = name;
        for (var n = 2; !names.Add(unused); n++) unused = string.Create(CultureInfo.InvariantCulture, $"{name}-{n}");
        return unused;
    }
}
