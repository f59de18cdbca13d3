namespace Zegsman.Language.Analysis;

/// <summary>What a form looks like, whatever its letters are.</summary>
internal enum WordShape
{
    /// <summary>No word: padding.</summary>
    None,

    /// <summary>Letters, none of them a capital.</summary>
    Lower,

    /// <summary>A capital and small letters.</summary>
    Capitalized,

    /// <summary>Two or more capitals.</summary>
    Capitals,

    /// <summary>One capital.</summary>
    Capital,

    /// <summary>An initial: a capital and a full stop.</summary>
    Initial,

    /// <summary>Letters with a capital further on.</summary>
    InnerCapital,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>Digits and signs.</summary>
    Number,

    /// <summary>Digits and letters.</summary>
    DigitsAndLetters,

    /// <summary>With a hyphen, and without a capital.</summary>
    Hyphenated,

    /// <summary>With a hyphen and a capital.</summary>
    HyphenatedName,

    /// <summary>Letters with an apostrophe.</summary>
    Apostrophe,

    /// <summary>Letters with full stops: an abbreviation.</summary>
    Abbreviation,

    /// <summary>A web or mail address, a handle, a hash tag.</summary>
    Address,

    /// <summary>Signs alone.</summary>
    Signs,

    /// <summary>Letters and other signs.</summary>
    Other,
}
