namespace Zegsman.Articles.Web;

/// <summary>One request for what is at an address, which may be answered with "not changed".</summary>
/// <param name="Url">The absolute address.</param>
public sealed record FetchRequest(Uri Url)
{
    /// <summary>The entity tag that came with what is here already, as the server wrote it; null when there is none.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of change that came with what is here already, as the server wrote it; null when there is none.</summary>
    public string? LastModified { get; init; }

    /// <summary>Whether any media type is taken; false by default: those of text only.</summary>
    public bool AnyType { get; init; }

    /// <summary>How many bytes are taken at most, the rest being left without an error; null by default: what is too large is refused.</summary>
    public int? Beginning { get; init; }
}
