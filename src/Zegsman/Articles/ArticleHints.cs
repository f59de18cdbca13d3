using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>
/// What is known of some bytes beside the bytes: it helps to choose the format, fills what the article does not say itself, and sets how
/// much is read.
/// </summary>
public sealed record ArticleHints
{
    /// <summary>The file's name, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>The address they came from, or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>The media type they came with, such as "text/html; charset=utf-8", or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The language, when the user says so; null to have it told from the text.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>The largest article that is read, in bytes of its file, page or line. The default is 10,000,000.</summary>
    public int MaxBytes { get; init; } = 10_000_000;
}
