using System.Collections.Frozen;

namespace Zegsman.Articles.Plain;

/// <summary>
/// The "Key: value" lines that may stand before a plain text, ended by an empty line. They are front matter only when every line of that
/// first block has a known key, so that a text that begins "Amsterdam: …" keeps its first line.
/// </summary>
internal static class FrontMatter
{
    private static readonly FrozenDictionary<string, Func<ArticleMetadata, string, ArticleMetadata>> Keys =
        new Dictionary<string, Func<ArticleMetadata, string, ArticleMetadata>>
        {
            ["id"] = (m, value) => m with { Id = value },
            ["url"] = (m, value) => m with { Url = value },
            ["title"] = (m, value) => m with { Title = value },
            ["titel"] = (m, value) => m with { Title = value },
            ["date"] = (m, value) => m with { Published = value },
            ["published"] = (m, value) => m with { Published = value },
            ["datum"] = (m, value) => m with { Published = value },
            ["publisher"] = (m, value) => m with { Publisher = value },
            ["uitgever"] = (m, value) => m with { Publisher = value },
            ["author"] = (m, value) => m with { Authors = AuthorNames.Split(value) },
            ["authors"] = (m, value) => m with { Authors = AuthorNames.Split(value) },
            ["auteur"] = (m, value) => m with { Authors = AuthorNames.Split(value) },
            ["auteurs"] = (m, value) => m with { Authors = AuthorNames.Split(value) },
            ["language"] = (m, value) => m with { Language = value },
            ["taal"] = (m, value) => m with { Language = value },
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What the front matter says, and the text after it and the empty lines that end it; the whole text when there is none.
    /// </summary>
    public static (ArticleMetadata Metadata, string Body) Split(string text)
    {
        var metadata = new ArticleMetadata();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.IsEmpty) break;
            var colon = line.IndexOf(':');
            if (colon < 0 || !Keys.TryGetValue(line[..colon].TrimEnd().ToString(), out var set)) return (new ArticleMetadata(), text);
            var value = line[(colon + 1)..].Trim();
            if (!value.IsEmpty) metadata = set(metadata, value.ToString());
            start = end + 1;
        }
        return start == 0 ? (metadata, text) : (metadata, text[Math.Min(start, text.Length)..].TrimStart('\n', ' ', '\t'));
    }
}
