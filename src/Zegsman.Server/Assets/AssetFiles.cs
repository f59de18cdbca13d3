using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Zegsman.Server.Assets;

/// <summary>The style sheets, scripts and images inside the program, each under a name that changes when it does.</summary>
internal sealed class AssetFiles
{
    private const string Folder = "assets/";

    private readonly FrozenDictionary<string, byte[]> byName;
    private readonly FrozenDictionary<string, string> hashedNames;

    public AssetFiles()
    {
        var assembly = typeof(AssetFiles).Assembly;
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).ToDictionary(n => n[Folder.Length..], n =>
        {
            using var stream = assembly.GetManifestResourceStream(n)!;
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
        hashedNames = files.ToFrozenDictionary(f => f.Key, f => Hashed(f.Key, f.Value));
        byName = files.ToFrozenDictionary(f => hashedNames[f.Key], f => f.Value);
    }

    /// <summary>The address of a file, which may be kept for ever.</summary>
    /// <param name="name">The file's name, such as "zegsman.css".</param>
    public string Address(string name) => "/" + Folder + hashedNames[name];

    /// <summary>A file by the name with its hash; null when there is none.</summary>
    public byte[]? Find(string hashedName) => byName.GetValueOrDefault(hashedName);

    private static string Hashed(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        return Path.GetFileNameWithoutExtension(name) + "." + hash + Path.GetExtension(name);
    }
}
