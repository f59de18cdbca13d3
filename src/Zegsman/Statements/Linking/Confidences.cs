using Zegsman.Statements.Contents;

namespace Zegsman.Statements.Linking;

/// <summary>
/// How sure a reading is: the share of readings of its pattern that were right in the training articles, times how often the verb is a
/// cue at all.
/// </summary>
internal static class Confidences
{
    /// <summary>A reading less sure than this is not given.</summary>
    public const double Least = 0.2;

    public static double Of(ContentPattern pattern, double cue) => Math.Round(pattern switch
    {
        ContentPattern.QuotationBefore or ContentPattern.QuotationAfter => 0.9 * Math.Max(cue, 0.5),
        ContentPattern.QuotedPart => 0.75 * Math.Max(cue, 0.3),
        ContentPattern.ComplementClause => 0.8 * Math.Max(cue, 0.3),
        ContentPattern.ParentheticalCue => 0.8 * cue,
        ContentPattern.RestOfClause => 0.6 * cue,
        ContentPattern.AccordingTo => 0.8,
        ContentPattern.Label => 0.7,
        ContentPattern.Anaphor => 0.6 * cue,
        ContentPattern.FloatingQuotation => 0.6,
        ContentPattern.Post => 0.95,
        _ => 0.5,
    }, 3);
}
