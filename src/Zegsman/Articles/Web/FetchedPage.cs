namespace Zegsman.Articles.Web;

/// <summary>A page as it came from its server.</summary>
/// <param name="Bytes">Its bytes, decompressed.</param>
/// <param name="ContentType">The media type the server named, with its parameters; null when it named none.</param>
/// <param name="Url">The address it came from in the end, after redirects.</param>
public sealed record FetchedPage(byte[] Bytes, string? ContentType, Uri Url);
