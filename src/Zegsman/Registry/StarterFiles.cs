using System.Reflection;
using Zegsman.Registry.Building;
using Zegsman.Registry.Csv;

namespace Zegsman.Registry;

/// <summary>The starter registry inside the assembly.</summary>
internal static class StarterFiles
{
    private const string Folder = "registry/";

    /// <summary>Its tables as one, for each refers to the others.</summary>
    public static RegistryRows Read()
    {
        var all = new RegistryRows();
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            var rows = RegistryCsv.Read(reader.ReadToEnd(), name[Folder.Length..], RegistryEvidence.Starter);
            all.Titles.AddRange(rows.Titles);
            all.Bodies.AddRange(rows.Bodies);
            all.Offices.AddRange(rows.Offices);
            all.People.AddRange(rows.People);
            all.Terms.AddRange(rows.Terms);
        }
        return all;
    }
}
