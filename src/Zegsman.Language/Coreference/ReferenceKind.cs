namespace Zegsman.Language.Coreference;

/// <summary>How somebody or something is referred to.</summary>
internal enum ReferenceKind
{
    /// <summary>By a name, with or without the role before or after it.</summary>
    Name,

    /// <summary>By a noun phrase.</summary>
    Description,

    /// <summary>By a personal, possessive or demonstrative pronoun.</summary>
    Pronoun,

    /// <summary>By a relative pronoun.</summary>
    Relative,

    /// <summary>By a word that picks out nobody in particular: niemand, iedereen, some.</summary>
    Quantity,

    /// <summary>By several names or noun phrases, joined.</summary>
    Group,
}

/// <summary>One or several.</summary>
internal enum GrammaticalNumber
{
    Unknown,
    Singular,
    Plural,
}

/// <summary>Which pronouns can stand for it.</summary>
internal enum Gender
{
    Unknown,
    Masculine,
    Feminine,
    Neuter,
}

/// <summary>What sort of thing is referred to.</summary>
internal enum Animacy
{
    Unknown,
    Person,
    Body,
    Place,
    Thing,
}
