using System.Collections.Frozen;

namespace Zegsman.Cli.Read;

/// <summary>Turns what the user names into inputs: a file, a folder, a pattern, an address, or "-" for standard input.</summary>
internal static class InputFinder
{
    /// <summary>The endings that a file found in a folder must have; a file named by itself may have any.</summary>
    public static readonly FrozenSet<string> Extensions =
        new[] { ".txt", ".text", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson", ".xml", ".rss", ".atom", ".warc" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The inputs in order: as named, and within a folder or a pattern in ordinal order of their paths.</summary>
    public static IEnumerable<Input> Find(IEnumerable<string> names) => names.SelectMany(Find);

    private static IEnumerable<Input> Find(string name)
    {
        if (name == "-") return [new StandardInput()];
        if (IsAddress(name)) return Uri.TryCreate(name, UriKind.Absolute, out var address) ? [new UrlInput(address)] : [Missing(name)];
        if (Directory.Exists(name)) return InFolder(name);
        if (File.Exists(name)) return [FileInput.Of(name)];
        return FilePattern.IsPattern(name) ? Matching(name) : [Missing(name)];
    }

    public static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file found in a folder has one of the endings, or one of them and ".gz".</summary>
    private static bool HasArticles(string path)
    {
        var ending = Path.GetExtension(path);
        if (ending.Equals(".gz", StringComparison.OrdinalIgnoreCase)) ending = Path.GetExtension(Path.GetFileNameWithoutExtension(path));
        return Extensions.Contains(ending);
    }

    private static IEnumerable<Input> InFolder(string folder)
    {
        var any = false;
        foreach (var input in FileWalk.Below(folder, HasArticles))
        {
            any = true;
            yield return input;
        }
        if (!any) yield return new MissingInput(folder, InputErrors.EmptyFolder());
    }

    private static IEnumerable<Input> Matching(string name)
    {
        var pattern = new FilePattern(name);
        var any = false;
        foreach (var input in FileWalk.Below(pattern.Folder, pattern.Matches, pattern.Depth))
        {
            any = true;
            yield return input;
        }
        if (!any) yield return new MissingInput(name, InputErrors.NoMatch());
    }

    /// <summary>A file in a folder that may not be entered looks as if it were not there, so the folder is asked.</summary>
    private static MissingInput Missing(string name)
    {
        try
        {
            _ = File.GetAttributes(name);
        }
        catch (UnauthorizedAccessException)
        {
            return new MissingInput(name, InputErrors.NotAllowed());
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return new MissingInput(name, InputErrors.NotFound());
        }
        return new MissingInput(name, InputErrors.NotFound());
    }
}
