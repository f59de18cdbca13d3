using Zegsman.Language;

namespace Zegsman.Speakers.Linking;

/// <summary>What linking needs to know of a statement.</summary>
/// <param name="Source">The words that name its source; empty when none do.</param>
/// <param name="Cue">The words that tell that something is said.</param>
/// <param name="Content">What is said.</param>
/// <param name="Parent">The index of the one whose content it lies in, or -1.</param>
/// <param name="Teller">The index of the one in whose quotation it stands, whose speaker says "I" there; -1 in the narrator's own words.</param>
internal sealed record Speech(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, int Parent, int Teller)
{
    /// <summary>From the first to the last of the source's words; null when there are none.</summary>
    public TextSpan? SourceHull => Source.Count == 0 ? null : new TextSpan(Source.Min(span => span.Start), Source.Max(span => span.End));
}
