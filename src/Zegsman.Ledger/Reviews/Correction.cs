using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Ledger.Reviews;

/// <summary>
/// What of a statement must be otherwise; a field that is null stays as it was read. Spans are UTF-16 code units of the article's text,
/// half-open and in order; an empty list says that the article has no such words.
/// </summary>
public sealed record Correction
{
    /// <summary>Who said it.</summary>
    public CorrectedSpeaker? Speaker { get; init; }

    /// <summary>The words of the source.</summary>
    public IReadOnlyList<TextSpan>? Source { get; init; }

    /// <summary>The words of the cue.</summary>
    public IReadOnlyList<TextSpan>? Cue { get; init; }

    /// <summary>The words of the content; at least one span.</summary>
    public IReadOnlyList<TextSpan>? Content { get; init; }

    /// <summary>The words of the addressee.</summary>
    public IReadOnlyList<TextSpan>? Addressee { get; init; }

    /// <summary>The words of the occasion.</summary>
    public IReadOnlyList<TextSpan>? Occasion { get; init; }

    /// <summary>The words of the medium.</summary>
    public IReadOnlyList<TextSpan>? Medium { get; init; }

    /// <summary>The words of the place.</summary>
    public IReadOnlyList<TextSpan>? Place { get; init; }

    /// <summary>What the source does with the content.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Whether the content is put as holding.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>How the words are rendered.</summary>
    public StatementKind? Kind { get; init; }

    /// <summary>When it was said.</summary>
    public PartialDate? Said { get; init; }

    /// <summary>The names of what the content is about.</summary>
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>The id in the article of the statement that this one stands in; empty for none.</summary>
    public string? Parent { get; init; }

    /// <summary>This correction with another on top: where both give a field, the other's holds.</summary>
    internal Correction With(Correction later) => new()
    {
        Speaker = later.Speaker ?? Speaker,
        Source = later.Source ?? Source,
        Cue = later.Cue ?? Cue,
        Content = later.Content ?? Content,
        Addressee = later.Addressee ?? Addressee,
        Occasion = later.Occasion ?? Occasion,
        Medium = later.Medium ?? Medium,
        Place = later.Place ?? Place,
        Stance = later.Stance ?? Stance,
        Polarity = later.Polarity ?? Polarity,
        Kind = later.Kind ?? Kind,
        Said = later.Said ?? Said,
        About = later.About ?? About,
        Parent = later.Parent ?? Parent,
    };

    /// <summary>Whether it corrects nothing.</summary>
    internal bool IsEmpty => this == new Correction();
}

/// <summary>Who said something.</summary>
/// <param name="Name">The name; empty when it cannot be known.</param>
/// <param name="Kind">What sort of source; null for the one that was read.</param>
/// <param name="Wikidata">The Wikidata id, such as "Q42"; null when it is not known.</param>
public sealed record CorrectedSpeaker(string Name, SourceKind? Kind = null, string? Wikidata = null);
