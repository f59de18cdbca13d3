namespace Zegsman.Statements;

/// <summary>What sort of thing a source is.</summary>
public enum SourceKind
{
    /// <summary>A single person.</summary>
    Person,

    /// <summary>A body, a state or a party.</summary>
    Organisation,

    /// <summary>Several people who are no body.</summary>
    Group,

    /// <summary>A document, a study or a device.</summary>
    Document,

    /// <summary>A source the reporter keeps unnamed.</summary>
    Anonymous,

    /// <summary>The author of the article.</summary>
    Author,
}
