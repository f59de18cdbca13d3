namespace Zegsman.Server.Access;

/// <summary>How much of articles' text who asks is shown.</summary>
internal sealed class TextAccess(Visitor visitor, TextRights rights)
{
    /// <summary>How much of the text of an outlet's articles.</summary>
    /// <param name="outlet">The outlet as questions know it; null for an article of none.</param>
    public TextShare Of(string? outlet) => rights.Of(visitor.Role, outlet);
}
