using Zegsman.Server.Access;

namespace Zegsman.Cli.Serve;

/// <summary>What "zegsman serve" was asked to do.</summary>
internal sealed record ServeSettings
{
    public required string Ledger { get; init; }

    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>Whether the sample articles are served, and not <see cref="Ledger"/>.</summary>
    public bool Demo { get; init; }

    public string? Models { get; init; }

    /// <summary>The registry's file; null for the one in the data folder.</summary>
    public string? Registry { get; init; }

    public bool AllowPrivateAddresses { get; init; }

    /// <summary>What somebody may do who has not signed in; null for what is usual.</summary>
    public Role? Open { get; init; }

    public Uri? PublicAddress { get; init; }

    public int? RequestsPerMinute { get; init; }
}
