namespace Zegsman.Statements;

/// <summary>How the words are rendered.</summary>
public enum StatementKind
{
    /// <summary>Wholly quoted.</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>In the reporter's words, with a quoted part.</summary>
    Mixed,
}
