using Zegsman.Language;

namespace Zegsman.Cli.Ledger;

/// <summary>What "zegsman watch" was asked for.</summary>
internal sealed record WatchSettings
{
    public required IReadOnlyList<Uri> Feeds { get; init; }

    /// <summary>The ledger's file.</summary>
    public required string Ledger { get; init; }

    public TimeSpan Every { get; init; }

    public bool Once { get; init; }

    public TextLanguage? Language { get; init; }

    /// <summary>The folder of the models; null for the usual places.</summary>
    public string? Models { get; init; }

    /// <summary>The file that holds who held which office when; null for the one in the user's data folder.</summary>
    public string? Registry { get; init; }

    public bool AllowPrivateAddresses { get; init; }

    public bool Quiet { get; init; }
}
