using System.Security.Cryptography;
using System.Text;
using Zegsman.Articles.Passages;
using Zegsman.Language;
using Zegsman.Language.Identification;

namespace Zegsman.Articles.Html;

/// <summary>Makes the article: the canonical text with an empty line between passages, the title first.</summary>
internal static class PageArticle
{
    /// <summary>Shorter texts, in UTF-16 code units, leave the language to what the page declares when they do not tell it.</summary>
    private const int TellingLength = 200;

    public static Article Of(string? title, List<PageBlock> blocks, PageMetadata metadata, ArticleHints hints)
    {
        if (!string.IsNullOrEmpty(title)) blocks.Insert(0, new PageBlock { Kind = PassageKind.Title, Text = title });
        var text = string.Join("\n\n", blocks.Select(b => b.Text));
        var language = hints.Language ?? Language(text, metadata.Language);
        var passages = new Passage[blocks.Count];
        var end = text.Length;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var span = new TextSpan(end - blocks[i].Text.Length, end);
            passages[i] = Passage(blocks[i], span, text, language);
            // A quotation of several paragraphs has its author's name under the last.
            if (passages[i] is { Kind: PassageKind.Quotation, Author: { Span: null } author } && i + 1 < passages.Length
                && passages[i + 1].Author is { } named && named.Name == author.Name)
                passages[i] = passages[i] with { Author = named };
            end = span.Start - 2;
        }
        var url = metadata.Url ?? hints.Url?.AbsoluteUri;
        var bylines = passages.Where(p => p.Kind == PassageKind.Byline && p.Published is null).Select(p => p.Span.In(text)).ToList();
        return new Article
        {
            Id = url ?? hints.FileName ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16],
            Text = text,
            Passages = passages,
            Language = language,
            Url = url,
            Publisher = metadata.Publisher,
            Published = metadata.Published ?? bylines.Select(b => DateReader.Find(b, language)).FirstOrDefault(d => d is not null),
            Title = string.IsNullOrEmpty(title) ? null : title,
            Authors = metadata.Authors.Count > 0 ? metadata.Authors : bylines.Select(Authors).FirstOrDefault(a => a.Length > 0) ?? [],
        };
    }

    /// <summary>The reporters of a byline: those it names after "Door" or "By", or the name that it is.</summary>
    private static string[] Authors(string byline) =>
        Byline.Authors(byline) is { Length: > 0 } named ? named : LineSurface.IsName(byline) ? [byline] : [];

    private static Passage Passage(PageBlock block, TextSpan span, string text, TextLanguage language)
    {
        var passage = new Passage
        {
            Kind = block.Kind,
            Span = span,
            Published = block.Published,
            Url = block.Url,
            Medium = block.Medium,
            Author = block.Author is { Span: { } name } author ? author with { Span = Shift(name, span.Start) } : block.Author,
            Body = block.Body is { } body ? Shift(body, span.Start) : null,
        };
        return block.Kind == PassageKind.Post ? PostPassage.Signed(passage, text, language) : passage;
    }

    private static TextLanguage Language(string text, TextLanguage? declared)
    {
        var told = LanguageIdentifier.Identify(text);
        return told == TextLanguage.Other && text.Length < TellingLength ? declared ?? told : told;
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
