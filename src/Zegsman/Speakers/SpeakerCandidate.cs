namespace Zegsman.Speakers;

/// <summary>Somebody else whom a source may be.</summary>
/// <param name="Id">The entity's id within the article.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">How likely, from 0 to 1.</param>
public sealed record SpeakerCandidate(string Id, string Name, double Score);
