namespace Zegsman.Ledger.Search;

/// <summary>What of a statement words are looked for in.</summary>
internal enum TextColumn
{
    /// <summary>What was said, as it is written.</summary>
    Words,

    /// <summary>The dictionary forms of what was said.</summary>
    Lemmas,

    /// <summary>The dictionary forms of its nouns.</summary>
    Terms,

    /// <summary>The medium it was said by.</summary>
    Medium,
}

/// <summary>Folded words that follow one another in a column.</summary>
/// <param name="Column">Where.</param>
/// <param name="Phrase">The words.</param>
/// <param name="IsPrefix">Whether the last one may go on.</param>
internal sealed record TextAlternative(TextColumn Column, string Phrase, bool IsPrefix = false);

/// <summary>Words to look for: one of these will do.</summary>
internal sealed record TextQuery(IReadOnlyList<TextAlternative> Alternatives);

/// <summary>The folded words of a statement, by column.</summary>
internal sealed record IndexedWords(string Words, string Lemmas, string Terms, string Medium);
