using System.Reflection;

namespace Zegsman.Server.Pages.About;

/// <summary>What the program is, and what its readings rest on.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Models">The cards of the models: data, licences and scores, in Markdown.</param>
/// <param name="Licences">What in the program is of others, in Markdown.</param>
public sealed record AboutModel(string Version, IReadOnlyList<ModelCard> Models, string Licences)
{
    private const string Folder = "cards/";

    internal static AboutModel Shipped { get; } = Read();

    private static AboutModel Read()
    {
        var assembly = typeof(AboutModel).Assembly;
        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
        var cards = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => new ModelCard(Path.GetFileNameWithoutExtension(n[Folder.Length..]), Text(n)));
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return new AboutModel(version ?? "", [.. cards], Text("licences.md"));
    }
}

/// <summary>The card of a model.</summary>
/// <param name="Name">What the model is called.</param>
/// <param name="Markdown">The card.</param>
public sealed record ModelCard(string Name, string Markdown);
