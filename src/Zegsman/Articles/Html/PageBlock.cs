using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>What becomes one passage: its text and what its element tells of it.</summary>
internal sealed record PageBlock
{
    public required PassageKind Kind { get; init; }

    /// <summary>Its text, a "\n" at each break inside it.</summary>
    public required string Text { get; init; }

    /// <summary>Whether all of it stands in links.</summary>
    public bool IsLink { get; init; }

    /// <summary>Its characters outside links, white space left out.</summary>
    public int Unlinked { get; init; }

    /// <summary>Whether all of it is in bold type.</summary>
    public bool IsBold { get; init; }

    /// <summary>When its entry of a live blog, or the post, was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Who is quoted, or who posted.</summary>
    public PostAuthor? Author { get; init; }

    /// <summary>The quoted or posted words, within the text.</summary>
    public TextSpan? Body { get; init; }

    public string? Url { get; init; }

    public string? Medium { get; init; }
}
