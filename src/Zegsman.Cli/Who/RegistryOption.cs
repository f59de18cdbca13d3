using System.CommandLine;
using Zegsman.Registry;

namespace Zegsman.Cli.Who;

/// <summary>"--registry": the file that holds what was imported; the user's own when it is left out.</summary>
internal static class RegistryOption
{
    public static Option<string?> Create() => new("--registry")
    {
        Description = "The registry that goes before the one that ships with Zegsman, instead of the one in your data folder.",
        HelpName = "path",
    };

    /// <summary>The registry's file.</summary>
    public static string File(string? named, Terminal terminal) => named ?? Path.Combine(terminal.DataFolder, "registry.csv");

    /// <summary>The starter registry with the named file or the user's own on top; the starter alone while nothing was imported.</summary>
    public static PeopleRegistry Load(string? named, Terminal terminal) => LoadOwn(named, terminal) ?? PeopleRegistry.Starter;

    /// <summary>The same, but null for the starter alone.</summary>
    public static PeopleRegistry? LoadOwn(string? named, Terminal terminal)
    {
        var file = File(named, terminal);
        return named is not null || System.IO.File.Exists(file) ? PeopleRegistry.Load(file) : null;
    }
}
