namespace Zegsman.Articles;

/// <summary>What stands beside an article's text, as it stands there.</summary>
internal sealed record ArticleMetadata
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];
}
