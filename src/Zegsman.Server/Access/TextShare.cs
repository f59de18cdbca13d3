namespace Zegsman.Server.Access;

/// <summary>How much of an article's text is shown.</summary>
public enum TextShare
{
    /// <summary>Nothing of it, only what was said.</summary>
    None,

    /// <summary>What was said, with some words before and after it.</summary>
    Snippet,

    /// <summary>All of it.</summary>
    Full,
}
