using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>One article as it was read, or what kept it from being read: always exactly one of the two.</summary>
public sealed record ArticleResult
{
    private ArticleResult(Article? article, ZegsmanException? error, int? line) => (Article, Error, Line) = (article, error, line);

    /// <summary>The article; null when it could not be read.</summary>
    public Article? Article { get; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public ZegsmanException? Error { get; }

    /// <summary>The line of the file it stands on, counted from 1, where the file holds one article a line; else null.</summary>
    public int? Line { get; }

    /// <summary>The article, or else the error thrown.</summary>
    /// <exception cref="ZegsmanException">It could not be read.</exception>
    public Article OrThrow() => Article ?? throw Error!;

    /// <summary>An article that was read.</summary>
    public static ArticleResult Of(Article article, int? line = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(article, null, line);
    }

    /// <summary>An article that could not be read.</summary>
    public static ArticleResult Of(ZegsmanException error, int? line = null)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(null, error, line);
    }
}
