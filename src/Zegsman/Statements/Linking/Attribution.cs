using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Quotations;

namespace Zegsman.Statements.Linking;

/// <summary>An attribution while it is being put together.</summary>
internal sealed class Attribution
{
    public required List<TextSpan> Cue { get; set; }

    public required List<TextSpan> Source { get; set; }

    public required List<TextSpan> Content { get; init; }

    public required string? Lemma { get; init; }

    public required Stance Stance { get; init; }

    public required Polarity Polarity { get; init; }

    public required StatementKind Kind { get; init; }

    /// <summary>The quotation whose words it was read in; null in the narrator's own.</summary>
    public Quotation? Within { get; set; }

    /// <summary>The attribution that this one stands inside a quotation of: its speaker says "I" here. Null in the narrator's own words.</summary>
    public Attribution? Teller { get; set; }

    /// <summary>Whether it was found by a quotation and not by a cue.</summary>
    public bool IsFloating { get; init; }

    /// <summary>The post whose words it is; null for all else.</summary>
    public Passage? Post { get; init; }

    /// <summary>The attribution whose source is also this one's, where it names none itself.</summary>
    public Attribution? SourceOf { get; set; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Confidence { get; set; }

    public TextSpan Hull => new(Content[0].Start, Content[^1].End);

    /// <summary>Whether each of the spans lies inside one of this content's spans.</summary>
    public bool Holds(IEnumerable<TextSpan> spans) => spans.All(s => Content.Any(c => c.Contains(s)));
}
