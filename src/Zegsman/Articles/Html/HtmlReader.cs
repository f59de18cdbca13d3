using System.Text;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Reads the article of a web page. docs/html.md says what is taken from where.</summary>
internal static class HtmlReader
{
    /// <summary>The article of the page.</summary>
    /// <param name="html">The page's source.</param>
    /// <param name="hints">What is known of it beside.</param>
    /// <exception cref="ZegsmanException">The page holds no text, or only the beginning that subscribers are lured with.</exception>
    public static Article Read(string html, ArticleHints hints)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(hints);
        var root = PageBuilder.Build(WellFormed(html));
        var body = root.Children[1];
        TextMeasure.Take(body);
        var metadata = PageMetadata.Of(root, hints.Url);
        var heading = PageTitle.Heading(body, metadata.Title, metadata.Publisher);
        var content = ContentChoice.Of(body);
        var live = LiveBlog.Of(content, metadata);
        // Offers to subscribe are most of the text of a page that shows little else.
        var pageProse = metadata.JsonLd.IsForSubscribers ? int.MaxValue : body.Measure.Prose;
        var writer = new PassageWriter(pageProse, heading, live, hints.Url, metadata.Language ?? TextLanguage.Other);
        var blocks = SaidText.Complete(writer.Write(content), metadata.JsonLd, hints.Url);
        var title = PageTitle.Shown(heading, metadata.Title);
        blocks = ArticleBlocks.Tidy(blocks, title, metadata.Language ?? TextLanguage.Other);
        if (metadata.JsonLd.IsForSubscribers && blocks.TrueForAll(b => b.Kind is PassageKind.Lead or PassageKind.Byline or PassageKind.Caption))
            throw HtmlErrors.ForSubscribers();
        if (blocks.Count == 0) throw HtmlErrors.NoText();
        return PageArticle.Of(title, blocks, metadata with { Published = metadata.PublishedAt(content, live) }, hints);
    }

    /// <summary>The source with halves of surrogate pairs, which are no characters, replaced.</summary>
    public static string WellFormed(string html) =>
        html.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(html)) : html;
}
