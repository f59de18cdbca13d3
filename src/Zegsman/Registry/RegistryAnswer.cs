namespace Zegsman.Registry;

/// <summary>Who may be meant by a name or a title.</summary>
public sealed class RegistryAnswer
{
    internal static readonly RegistryAnswer Nobody = new([]);

    internal RegistryAnswer(IReadOnlyList<RegistryCandidate> candidates) => Candidates = candidates;

    /// <summary>All who may be meant, those in office first; empty when the registry knows nobody.</summary>
    public IReadOnlyList<RegistryCandidate> Candidates { get; }

    /// <summary>The one who is meant; null when there are several, none, or one with reserve.</summary>
    public RegistryCandidate? Answer => Candidates is [{ IsCertain: true } only] ? only : null;
}
