namespace Zegsman.Articles.Plain;

/// <summary>Reads an article from plain text.</summary>
internal static class PlainTextReader
{
    /// <summary>
    /// The article. Its canonical text is the text with its line ends made "\n" and without front matter or the date of a web dump, which
    /// say something about the article and are not part of it.
    /// </summary>
    /// <exception cref="Language.ZegsmanException">There is nothing but white space and front matter.</exception>
    public static Article Read(string text, ArticleHints hints)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var (metadata, body) = FrontMatter.Split(lines);
        if (DumpDate.Read(body, out var length) is { } date)
        {
            metadata = metadata with { Published = metadata.Published ?? date.Value };
            body = body[length..];
        }
        if (string.IsNullOrWhiteSpace(body)) throw ArticleErrors.Empty();
        return TextArticle.Of(body, metadata, hints);
    }
}
