namespace Zegsman.Statements.Cues;

/// <summary>One entry of the cue lexicon: a verb, a fixed combination or a preposition in one of its senses.</summary>
internal sealed record CueEntry
{
    /// <summary>The dictionary form: "toegeven", "duidelijk maken", "volgens".</summary>
    public required string Lemma { get; init; }

    /// <summary>The stance the source takes by it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>"verb", "mwv", "phrasal", "prep", "phrase" and so on, as the lexicon says.</summary>
    public required string Kind { get; init; }

    /// <summary>What can carry the content: dat, of, that, wh, inf, ing, quote, np, pp:X.</summary>
    public required IReadOnlyList<string> Complements { get; init; }

    /// <summary>The verb that is inflected: "maken" in "duidelijk maken".</summary>
    public required string Head { get; init; }

    /// <summary>The words that must stand in the clause beside the head: "duidelijk", "zich", a phrasal verb's particle.</summary>
    public required IReadOnlyList<string> Companions { get; init; }

    /// <summary>Whether the one who is told can stand between the cue and its content.</summary>
    public required bool TakesAddressee { get; init; }

    /// <summary>Whether the source rejects the content.</summary>
    public required bool IsNegative { get; init; }

    /// <summary>Whether the word by itself signals nothing.</summary>
    public required bool IsWeak { get; init; }
}
