namespace Zegsman.Tests;

/// <summary>Files of the repository that tests read where they lie.</summary>
internal static class RepositoryFile
{
    public static string Root { get; } = FindRoot();

    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Zegsman.slnx")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds Zegsman.slnx.");
        return folder;
    }
}
