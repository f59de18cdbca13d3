using System.Collections.Frozen;

namespace Zegsman.Language;

/// <summary>The universal parts of speech of Universal Dependencies.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Not known: the document is not analysed.</summary>
    None,

    /// <summary>ADJ: adjective.</summary>
    Adjective,

    /// <summary>ADP: preposition or postposition.</summary>
    Adposition,

    /// <summary>ADV: adverb.</summary>
    Adverb,

    /// <summary>AUX: auxiliary or copula.</summary>
    Auxiliary,

    /// <summary>CCONJ: coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>DET: determiner.</summary>
    Determiner,

    /// <summary>INTJ: interjection.</summary>
    Interjection,

    /// <summary>NOUN: common noun.</summary>
    Noun,

    /// <summary>NUM: numeral.</summary>
    Numeral,

    /// <summary>PART: particle.</summary>
    Particle,

    /// <summary>PRON: pronoun.</summary>
    Pronoun,

    /// <summary>PROPN: proper noun.</summary>
    ProperNoun,

    /// <summary>PUNCT: punctuation.</summary>
    Punctuation,

    /// <summary>SCONJ: subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>SYM: symbol.</summary>
    Symbol,

    /// <summary>VERB: main verb.</summary>
    Verb,

    /// <summary>X: anything else, as a word of another language.</summary>
    Other,
}

/// <summary>The tags of Universal Dependencies for <see cref="PartOfSpeech"/>.</summary>
public static class UniversalTag
{
    private static readonly string[] tags =
    [
        "_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    private static readonly FrozenDictionary<string, PartOfSpeech> byTag =
        tags.Select((tag, i) => (tag, i)).ToFrozenDictionary(t => t.tag, t => (PartOfSpeech)t.i, StringComparer.Ordinal);

    /// <summary>The tag, such as "NOUN"; "_" for <see cref="PartOfSpeech.None"/>.</summary>
    public static string Tag(this PartOfSpeech partOfSpeech) => tags[(int)partOfSpeech];

    /// <summary>The part of speech of a tag such as "NOUN"; <see cref="PartOfSpeech.None"/> for "_"; null for what is no tag.</summary>
    public static PartOfSpeech? Parse(string? tag) => tag is not null && byTag.TryGetValue(tag, out var found) ? found : null;
}
