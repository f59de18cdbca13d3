using Zegsman.Language;

namespace Zegsman.Cli.Read;

/// <summary>What "zegsman read" was asked for.</summary>
internal sealed record ReadOptions
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public string Format { get; init; } = ReadingFormat.Table;

    /// <summary>The file or folder the results go to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The language, when the user says so.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>How many articles are read at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The largest article, in bytes.</summary>
    public int MaxSize { get; init; } = 10_000_000;

    /// <summary>The folder of the models; null for the usual places.</summary>
    public string? Models { get; init; }

    /// <summary>The file that holds who held which office when; null for the one in the user's data folder.</summary>
    public string? Registry { get; init; }

    public bool AllowPrivateAddresses { get; init; }

    public bool NoColour { get; init; }

    public bool Quiet { get; init; }
}
