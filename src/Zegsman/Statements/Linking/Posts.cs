using Zegsman.Articles;

namespace Zegsman.Statements.Linking;

/// <summary>A post is a statement of its author: the whole of its words.</summary>
internal static class Posts
{
    /// <summary>The posts of an article.</summary>
    public static List<Attribution> Attributions(Article article) =>
        [.. article.Passages.Where(passage => passage.Kind == PassageKind.Post).Select(Attribution)];

    private static Attribution Attribution(Passage post) => new()
    {
        Cue = [],
        Source = post.Author?.Span is { } author ? [author] : [],
        Content = [post.Body ?? post.Span],
        Lemma = null,
        Stance = Stance.State,
        Polarity = Polarity.Positive,
        Kind = StatementKind.Direct,
        Post = post,
        Confidence = 0.95,
    };
}
