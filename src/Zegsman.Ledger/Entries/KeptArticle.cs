using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Ledger;

/// <summary>The version of an article that a kept statement stands in.</summary>
/// <param name="Number">The number the article has in this ledger; the same for all its versions, and never given again.</param>
/// <param name="Id">The article's id as it came.</param>
/// <param name="Version">Which version it is: 1, 2, … in the order they were added.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="Publisher">The outlet that published it, or null.</param>
/// <param name="Outlet">The outlet as questions know it: the publisher, or else the host of its address; null when there is
/// neither.</param>
/// <param name="Published">When it was published, as precisely as it says; null when it does not.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="TextHash">"sha256:" and the lower-case hexadecimal SHA-256 of its text in UTF-8.</param>
public sealed record KeptArticle(long Number, string Id, int Version, string? Url, string? Publisher, string? Outlet, PartialDate? Published,
    TextLanguage Language, string? Title, string TextHash);
