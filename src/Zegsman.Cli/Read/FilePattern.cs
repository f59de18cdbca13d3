using System.IO.Enumeration;

namespace Zegsman.Cli.Read;

/// <summary>A pattern of paths, for shells that leave it to the program: * and ? within a name, ** for folders of any depth.</summary>
internal sealed class FilePattern
{
    private readonly string[] parts;

    public FilePattern(string pattern)
    {
        var all = Split(pattern);
        var fixedParts = all.TakeWhile(part => !IsPattern(part)).ToArray();
        parts = all[fixedParts.Length..];
        Folder = string.Join('/', fixedParts);
        if (Folder.Length == 0 && pattern.StartsWith('/')) Folder = "/";
    }

    /// <summary>The folder that all matches lie in; empty for the current one.</summary>
    public string Folder { get; }

    /// <summary>How many levels below <see cref="Folder"/> a match may lie.</summary>
    public int Depth => parts.Contains("**") ? int.MaxValue : parts.Length;

    public static bool IsPattern(string name) => name.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a path that begins with <see cref="Folder"/> matches.</summary>
    public bool Matches(string path)
    {
        var names = Split(path[Folder.Length..].TrimStart('/', '\\'));
        return Matches(parts, names);
    }

    private static string[] Split(string path) => OperatingSystem.IsWindows() ? path.Split('/', '\\') : path.Split('/');

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        // As with * in a name: on a mismatch go back to the last ** and let it take one folder more.
        var (part, name, star, taken) = (0, 0, -1, 0);
        while (name < names.Length)
        {
            if (part < parts.Length && parts[part] == "**") (star, taken, part) = (part, name, part + 1);
            else if (part < parts.Length && FileSystemName.MatchesSimpleExpression(parts[part], names[name], ignoreCase: false))
                (part, name) = (part + 1, name + 1);
            else if (star >= 0) (part, name) = (star + 1, ++taken);
            else return false;
        }
        while (part < parts.Length && parts[part] == "**") part++;
        return part == parts.Length;
    }
}
