namespace Zegsman.Server.Access.Accounts;

/// <summary>Somebody who can sign in.</summary>
internal sealed class Account
{
    public long Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The name without regard to case.</summary>
    public required string Folded { get; set; }

    /// <summary>The hash of the password; null when it cannot sign in with one.</summary>
    public string? Password { get; set; }

    /// <summary>Changes whenever what was signed in before no longer holds.</summary>
    public required string Stamp { get; set; }

    public required Role Role { get; init; }

    /// <summary>How often in a row signing in failed.</summary>
    public int Failures { get; set; }

    /// <summary>Until when nobody can sign in to it; null for no such time.</summary>
    public DateTimeOffset? Locked { get; set; }

    /// <summary>When it was made, in UTC and ISO 8601.</summary>
    public required string Created { get; init; }
}
