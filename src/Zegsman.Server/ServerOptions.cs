namespace Zegsman.Server;

/// <summary>How a server is set up.</summary>
public sealed record ServerOptions
{
    /// <summary>The addresses it listens at. The default is this machine's own port 5150.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5150"];

    /// <summary>The folder that holds the models; null for the models beside the program.</summary>
    public string? Models { get; init; }

    /// <summary>Whether it also fetches articles from addresses of this machine and of private networks. The default is false.</summary>
    public bool AllowPrivateAddresses { get; init; }
}
