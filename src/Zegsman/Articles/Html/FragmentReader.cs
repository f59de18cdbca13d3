using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>
/// Reads an article whose text is a piece of HTML, all of it the article's: the body of an item in a feed or in a news agency's format.
/// </summary>
internal static class FragmentReader
{
    /// <summary>The article.</summary>
    /// <param name="html">Its text.</param>
    /// <param name="metadata">What is known of it beside.</param>
    /// <param name="hints">What is known of where it came from.</param>
    /// <exception cref="ZegsmanException">There is no text (ZG102).</exception>
    public static Article Read(string html, ArticleMetadata metadata, ArticleHints hints)
    {
        var body = PageBuilder.Build(HtmlReader.WellFormed(html)).Children[1];
        TextMeasure.Take(body);
        var language = hints.Language ?? LanguageCode.Parse(metadata.Language);
        var writer = new PassageWriter(int.MaxValue, null, LiveBlog.None, hints.Url, language ?? TextLanguage.Other);
        var blocks = ArticleBlocks.Tidy(writer.Write(body), metadata.Title, language ?? TextLanguage.Other);
        if (blocks.Count == 0) throw ArticleErrors.Empty();
        var page = new PageMetadata
        {
            JsonLd = new JsonLd([]),
            Title = metadata.Title,
            Authors = metadata.Authors,
            Publisher = metadata.Publisher,
            Published = DateReader.Read(metadata.Published, language ?? TextLanguage.Other),
            Language = language,
            Url = metadata.Url,
        };
        var article = PageArticle.Of(metadata.Title, blocks, page, hints with { Url = null });
        return metadata.Id is { } id ? article with { Id = id } : article;
    }
}
