namespace Zegsman.Server.Access;

/// <summary>How much of articles' text a request is shown.</summary>
internal interface ITextAccess
{
    /// <summary>How much of the text of an outlet's articles.</summary>
    /// <param name="outlet">The outlet as questions know it; null for an article of none.</param>
    TextShare Of(string? outlet);
}
