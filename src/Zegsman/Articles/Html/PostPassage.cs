using Zegsman.Articles.Passages;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Completes an embedded post with what its signature says: "— Name (@handle) 16 juli 2018".</summary>
internal static class PostPassage
{
    public static Passage Signed(Passage post, string text, TextLanguage language)
    {
        if (post is { Author: not null, Body: { } words })
            return post with { Published = post.Published ?? DateReader.Find(text.AsSpan(words.End, post.Span.End - words.End), language) };
        if (Post.FindAll(text, post.Span, language) is not [.., var last]) return post;
        var signature = last.Signature;
        // All before the signature are the author's words, for the page says that all of it is one post.
        var body = new TextSpan(post.Span.Start, last.Body.IsEmpty ? post.Span.Start : last.Body.End).Trim(text);
        return post with
        {
            Kind = body.IsEmpty ? PassageKind.Caption : PassageKind.Post, // a signature alone stood under a picture
            Author = signature.Author,
            Body = body.IsEmpty ? null : body,
            Published = post.Published ?? signature.Published,
            Medium = post.Medium == "Twitter" ? signature.Medium : post.Medium,
        };
    }
}
