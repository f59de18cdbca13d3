using Zegsman.Language;
using Zegsman.Speakers;

namespace Zegsman.Statements;

/// <summary>One attributed statement of an article: who said, denied, believes or wants what, and the characters that show it.</summary>
public sealed record Statement
{
    /// <summary>Its name within the article: "s1", "s2", … in order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the statement whose content contains this one, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>How the words are rendered.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Whether the source puts the content as holding.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Who; null when the article does not say.</summary>
    public Source? Source { get; init; }

    /// <summary>The words that signal the attribution and their stance; null when the stance is not known either.</summary>
    public Cue? Cue { get; init; }

    /// <summary>What.</summary>
    public required Content Content { get; init; }

    /// <summary>To whom; null when the article does not say.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>On what occasion: a debate, an interview, a hearing; null when the article does not say.</summary>
    public Circumstance? Occasion { get; init; }

    /// <summary>Through which medium: a letter, Twitter, a newspaper; null when the article does not say.</summary>
    public Circumstance? Medium { get; init; }

    /// <summary>Where; null when the article does not say.</summary>
    public Circumstance? Place { get; init; }

    /// <summary>When; null when it is not known.</summary>
    public SaidTime? Said { get; init; }

    /// <summary>The ids of the entities the content is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The lemmas of the content's nouns, in order, each once; names are entities.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>What the reading rests on, readable by a person.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>Who a statement comes from.</summary>
/// <param name="Spans">The words that name the source for this statement; empty when they stand elsewhere. UTF-16, half-open, in order.</param>
/// <param name="Text">The words at the spans, joined by a space.</param>
/// <param name="Kind">What sort of source; null when it is not known.</param>
/// <param name="Entity">Who that is in the article, or null.</param>
public sealed record Source(IReadOnlyList<TextSpan> Spans, string Text, SourceKind? Kind, EntityReference? Entity)
{
    /// <summary>Who else it may be, likeliest first; empty where it is certain.</summary>
    public IReadOnlyList<SpeakerCandidate> Candidates { get; init; } = [];
}

/// <summary>The words that signal an attribution.</summary>
/// <param name="Spans">The words; empty for a quotation without a cue. UTF-16, half-open, in order.</param>
/// <param name="Text">The words at the spans, joined by a space.</param>
/// <param name="Lemma">The dictionary form of the cue, such as "toegeven"; null without a cue.</param>
/// <param name="Stance">What the source does with the content.</param>
public sealed record Cue(IReadOnlyList<TextSpan> Spans, string Text, string? Lemma, Stance Stance);

/// <summary>What was said.</summary>
/// <param name="Spans">The words; at least one span. UTF-16, half-open, in order.</param>
/// <param name="Text">The words at the spans, joined by a space.</param>
public sealed record Content(IReadOnlyList<TextSpan> Spans, string Text);

/// <summary>When something was said, as a half-open interval.</summary>
/// <param name="Value">The moment in ISO 8601, as precise as it is known.</param>
/// <param name="From">The first day or moment it may be.</param>
/// <param name="To">The first day or moment after all it may be; exclusive.</param>
/// <param name="Basis">What that rests on, such as "post".</param>
public sealed record SaidTime(string Value, string From, string To, string Basis);

/// <summary>What a statement's reading rests on.</summary>
/// <param name="Source">How the source was found; null when there is none.</param>
/// <param name="Model">The name and version of what read it.</param>
public sealed record Evidence(string? Source, string Model);
