namespace Zegsman.Cli.Read;

/// <summary>The files below a folder.</summary>
internal static class FileWalk
{
    /// <summary>
    /// The wanted files below a folder in ordinal order. Hidden files and folders are left out, and so are folders that are links,
    /// which might lead in a circle. A folder that may not be read is an input that is missing; the rest go on.
    /// </summary>
    /// <param name="folder">The folder; empty for the current one.</param>
    /// <param name="wanted">Which paths are wanted; each begins with <paramref name="folder"/>.</param>
    /// <param name="depth">How many levels are looked at; 1 for the folder alone.</param>
    public static IEnumerable<Input> Below(string folder, Func<string, bool> wanted, int depth = int.MaxValue)
    {
        var entries = new List<FileSystemInfo>();
        MissingInput? missing = null;
        try
        {
            entries.AddRange(new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos());
            entries.Sort((a, b) => string.CompareOrdinal(Key(a), Key(b)));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or System.Security.SecurityException)
        {
            missing = new MissingInput(folder, InputErrors.NotAllowed());
        }
        catch (DirectoryNotFoundException)
        {
            missing = new MissingInput(folder, InputErrors.NotFound());
        }
        catch (IOException e)
        {
            missing = new MissingInput(folder, InputErrors.Unreadable(e));
        }
        if (missing is not null) yield return missing;

        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            var path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                if (depth == 1 || entry.LinkTarget is not null) continue;
                foreach (var input in Below(path, wanted, depth - 1)) yield return input;
            }
            else if (wanted(path)) yield return FileInput.Of(path);
        }
    }

    private static string Key(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
