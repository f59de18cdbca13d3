using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Evaluation;

/// <summary>One attributed statement as far as it is scored: where source, cue and content stand, and its labels as written in files.</summary>
public sealed record Attribution
{
    /// <summary>Its name within the article; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The source's characters; empty when it has none. UTF-16, half-open.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The cue's characters; empty when it has none. UTF-16, half-open.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>The content's characters. UTF-16, half-open.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>"direct", "indirect" or "mixed"; null when it is not said.</summary>
    public string? Kind { get; init; }

    /// <summary>The stance, such as "deny"; null when it is not said.</summary>
    public string? Stance { get; init; }

    /// <summary>"positive" or "negative"; null when it is not said.</summary>
    public string? Polarity { get; init; }

    /// <summary>The id of the attribution whose content contains this one; null when none does.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether <see cref="Parent"/> is an answer: false in gold without nesting, whose pairs are then not scored on it.</summary>
    public bool ParentIsKnown { get; init; } = true;

    /// <summary>The source's fullest name; null when it is not known.</summary>
    public string? SourceEntity { get; init; }

    /// <summary>How sure the reading is, from 0 to 1; null when it is not said.</summary>
    public double? Confidence { get; init; }

    /// <summary>What is scored of a statement.</summary>
    public static Attribution Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new Attribution
        {
            Id = statement.Id,
            Source = statement.Source?.Spans ?? [],
            Cue = statement.Cue?.Spans ?? [],
            Content = statement.Content.Spans,
            Kind = statement.Kind.ToString().ToLowerInvariant(),
            Stance = statement.Cue?.Stance.ToString().ToLowerInvariant(),
            Polarity = statement.Polarity.ToString().ToLowerInvariant(),
            Parent = statement.Parent,
            SourceEntity = statement.Source?.Entity?.Name,
            Confidence = statement.Confidence,
        };
    }
}
