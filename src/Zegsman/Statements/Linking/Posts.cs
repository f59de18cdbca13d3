using Zegsman.Articles;
using Zegsman.Statements.Contents;

namespace Zegsman.Statements.Linking;

/// <summary>A post is a statement of its author: the whole of its words.</summary>
internal static class Posts
{
    public static Attribution Attribution(Passage post) => new()
    {
        Cue = [],
        Source = post.Author?.Span is { } author ? [author] : [],
        Content = [post.Body ?? post.Span],
        Lemma = null,
        Stance = Stance.State,
        Polarity = Polarity.Positive,
        Kind = StatementKind.Direct,
        Pattern = ContentPattern.Post,
        Post = post,
        Confidence = Confidences.Of(ContentPattern.Post, 1),
    };
}
