namespace Zegsman.Ledger;

/// <summary>What adding a reading brought into the ledger.</summary>
/// <param name="Kind">What was new.</param>
/// <param name="Statements">How many statements were added; 0 when nothing was new.</param>
/// <param name="Position">The position of the last of it, in order of commit; when nothing was new, of the reading that was there.</param>
public sealed record Addition(AdditionKind Kind, int Statements, long Position);

/// <summary>What of an added reading was new.</summary>
public enum AdditionKind
{
    /// <summary>Nothing: the same text was read by the same model before.</summary>
    Nothing,

    /// <summary>The reading: the text was there, read by another model.</summary>
    Reading,

    /// <summary>The version: the article was there with another text.</summary>
    Version,

    /// <summary>The article.</summary>
    Article,

    /// <summary>Nothing, and nothing may be: the article, or words of this text, were forgotten on request.</summary>
    Forgotten,
}
