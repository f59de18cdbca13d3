using Zegsman.Language;

namespace Zegsman.Cli.Read;

/// <summary>One thing to read, under the name the user knows it by.</summary>
internal abstract record Input(string Name);

/// <summary>A file and its size in bytes; 0 where it has none, as a pipe.</summary>
internal sealed record FileInput(string Path, long Size) : Input(Path)
{
    public static FileInput Of(string path) => new(path, new FileInfo(path) is { Exists: true } file ? file.Length : 0);
}

internal sealed record UrlInput(Uri Address) : Input(Address.OriginalString);

internal sealed record StandardInput() : Input("-");

/// <summary>An input that is not there, or that may not be looked into.</summary>
internal sealed record MissingInput(string Name, ZegsmanException Fault) : Input(Name);
