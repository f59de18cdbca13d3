using Zegsman.Registry;
using Zegsman.Server.Access;

namespace Zegsman.Server;

/// <summary>How a server is set up.</summary>
public sealed record ServerOptions
{
    /// <summary>The addresses it listens at. The default is this machine's own port 5150.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5150"];

    /// <summary>The folder that holds the models; null for the models beside the program.</summary>
    public string? Models { get; init; }

    /// <summary>Who and what is known while articles are read; null for what ships with Zegsman.</summary>
    public PeopleRegistry? Registry { get; init; }

    /// <summary>Whether it also fetches articles from addresses of this machine and of private networks. The default is false.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>What somebody may do who has not signed in. The default is to see the statements.</summary>
    public Role Open { get; init; } = Role.Anonymous;

    /// <summary>
    /// The address by which others know the server, when it stands behind another one; feeds tell it, and what that other server says of who
    /// asks is believed when it is on this machine. Null for none.
    /// </summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>
    /// How many requests an account, a token or an address may make in a minute; 0 for any number. Null for 600, or any number when the server
    /// listens to this machine alone.
    /// </summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>How long one request to read may take. The default is 30 seconds.</summary>
    public TimeSpan ReadingTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often it looks whether there is something to send to webhooks. The default is 5 seconds.</summary>
    public TimeSpan DeliveryInterval { get; init; } = TimeSpan.FromSeconds(5);
}
