using System.Security.Cryptography;
using System.Text;
using Zegsman.Articles.Passages;
using Zegsman.Language;
using Zegsman.Language.Identification;

namespace Zegsman.Articles;

/// <summary>Makes an article of a canonical text and what stands beside it.</summary>
internal static class TextArticle
{
    /// <summary>The article: its language told, its dates read, its passages found.</summary>
    public static Article Of(string text, ArticleMetadata metadata, ArticleHints hints)
    {
        var language = hints.Language ?? LanguageCode.Parse(metadata.Language) ?? LanguageIdentifier.Identify(text);
        var published = DateReader.Read(metadata.Published, language);
        var found = PassageReader.Read(text, language, metadata.Title, published);
        var url = metadata.Url ?? hints.Url?.AbsoluteUri;
        return new Article
        {
            Id = metadata.Id ?? url ?? hints.FileName ?? HashOf(text),
            Text = text,
            Passages = found.Passages,
            Language = language,
            Url = url,
            Publisher = metadata.Publisher,
            Published = published ?? found.Published,
            Title = metadata.Title ?? found.Title,
            Authors = metadata.Authors.Count > 0 ? metadata.Authors : found.Authors,
        };
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
