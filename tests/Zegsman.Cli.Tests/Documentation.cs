namespace Zegsman.Cli.Tests;

/// <summary>A page of the documentation, to hold against the code.</summary>
internal static class Documentation
{
    public static string Read(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Zegsman.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllText(Path.Combine(folder, "docs", name));
    }

    /// <summary>The part of a page under a heading, up to the next one of the same level.</summary>
    public static string Section(string name, string heading)
    {
        var page = Read(name);
        var start = page.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"{name} has no heading '{heading}'");
        var end = page.IndexOf($"\n{heading[..(heading.IndexOf(' ') + 1)]}", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }
}
