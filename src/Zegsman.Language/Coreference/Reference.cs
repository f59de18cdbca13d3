namespace Zegsman.Language.Coreference;

/// <summary>Words that refer to somebody or something.</summary>
internal sealed class Reference
{
    /// <summary>How it refers.</summary>
    public required ReferenceKind Kind { get; init; }

    /// <summary>The index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>The index after its last token.</summary>
    public required int End { get; init; }

    /// <summary>The token all others depend on; that of the first part in a group.</summary>
    public required int Head { get; init; }

    /// <summary>The name it bears; null for none. That of a minister in "minister Jan Pronk", but not that of the town in "the mayor of Veldam".</summary>
    public NameTokens? Name { get; init; }

    /// <summary>The pronoun it is; null for none.</summary>
    public Pronoun? Pronoun { get; init; }

    public GrammaticalNumber Number { get; init; }

    public Gender Gender { get; init; }

    public Animacy Animacy { get; init; }

    /// <summary>The head's lemma, lower-case and without joints.</summary>
    public required string HeadLemma { get; init; }

    /// <summary>Its words that tell who it is, lower-case: no determiners, prepositions, conjunctions or punctuation.</summary>
    public required string[] Words { get; init; }

    /// <summary>The words of its name, lower-case, without particles; empty for none.</summary>
    public string[] NameWords { get; init; } = [];

    /// <summary>The indexes of a group's parts among the references; empty for all else.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Whether it has an article or pronoun that says it is known: de, het, deze, the, this.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it has an article or number word that brings in something new: een, a, twee.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>The characters of its tokens; UTF-16, half-open.</summary>
    public TextSpan Span(Document document) => new(document.SpanOf(First).Start, document.SpanOf(End - 1).End);
}
