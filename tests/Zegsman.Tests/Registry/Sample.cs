using Zegsman.Language;
using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

/// <summary>Files to import, in a folder of their own; the registry they go into is the same for all of one test.</summary>
internal sealed class Sample : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zegsman-registry-");

    public string Registry => this["registry.csv"];

    public string this[string name] => Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public RegistryImported Import(string file, params TextLanguage[] languages) =>
        RegistryImport.Import(file, Registry, null, languages.Length > 0 ? languages : [TextLanguage.Dutch, TextLanguage.English]);

    /// <summary>Imports a text and gives the starter with it on top.</summary>
    public PeopleRegistry Of(string name, string text)
    {
        Import(Write(name, text));
        return PeopleRegistry.Load(Registry);
    }

    /// <summary>The code of the error that importing a text ends with, after making sure that the registry stayed as it was.</summary>
    public ZegsmanException Refused(string name, string text)
    {
        var before = File.Exists(Registry) ? File.ReadAllText(Registry) : null;
        var error = Should.Throw<ZegsmanException>(() => Import(Write(name, text)));
        (File.Exists(Registry) ? File.ReadAllText(Registry) : null).ShouldBe(before);
        folder.EnumerateFiles("*.part").ShouldBeEmpty();
        return error;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
