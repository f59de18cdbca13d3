using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>One stretch of an article's text that is read by itself: a paragraph, a heading, a caption, a post.</summary>
public sealed record Passage
{
    /// <summary>What it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>
    /// Its characters in the article's text, without white space at the ends; passages are in order and never overlap. UTF-16, half-open.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// Who said or wrote it, where that is not the article's author: for a post, and for a block quotation signed with a name.
    /// </summary>
    public PostAuthor? Author { get; init; }

    /// <summary>
    /// The author's own words in a post or a signed quotation: <see cref="Span"/> without the signature and a link at its end; null when
    /// the whole span is.
    /// </summary>
    public TextSpan? Body { get; init; }

    /// <summary>When it was published, where it says so itself: a post, an entry of a live blog.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Its own address, where it has one.</summary>
    public string? Url { get; init; }

    /// <summary>The medium of a post, such as "Twitter" or "Facebook"; null when unknown.</summary>
    public string? Medium { get; init; }
}
