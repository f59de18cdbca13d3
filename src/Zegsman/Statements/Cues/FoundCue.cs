using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Cues;

/// <summary>A cue found in a sentence.</summary>
/// <param name="Entry">Its entry in the lexicon.</param>
/// <param name="Main">The index of the piece with the verb or preposition.</param>
/// <param name="Finite">The index of the finite verb: the auxiliary where there is one, else the main verb.</param>
/// <param name="Pieces">The indices of all its pieces, ascending: auxiliary, verb, particle, companions, negation.</param>
/// <param name="Inflection">How the main verb is inflected; null for a preposition.</param>
/// <param name="IsNegated">Whether a negation belongs to it.</param>
/// <param name="HasParticle">Whether the particle of a separable verb was found apart from it.</param>
internal sealed record FoundCue(CueEntry Entry, int Main, int Finite, IReadOnlyList<int> Pieces, Inflection? Inflection, bool IsNegated, bool HasParticle)
{
    /// <summary>The key it is counted by: the form of a plain verb, the dictionary form of a combination.</summary>
    public string PriorKey(NarratedSentence sentence) => Entry.Companions.Count > 0 || HasParticle ? Entry.Lemma : sentence[Main].Lower;
}
