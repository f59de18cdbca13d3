namespace Zegsman.Statements;

/// <summary>Whether the source puts the content as holding.</summary>
public enum Polarity
{
    /// <summary>The source stands behind the content.</summary>
    Positive,

    /// <summary>The content is put as not holding, or the attribution itself is negated.</summary>
    Negative,
}
