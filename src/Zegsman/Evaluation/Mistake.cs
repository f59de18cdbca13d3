namespace Zegsman.Evaluation;

/// <summary>What is wrong with an answer.</summary>
public enum MistakeKind
{
    /// <summary>A statement of the gold was not found: no content predicted for it shares a character with its own.</summary>
    Missed,

    /// <summary>A statement was predicted that is none: no content of the gold was left for it.</summary>
    Invented,

    /// <summary>The contents overlap and are not the same, marks, punctuation and blanks aside.</summary>
    Border,

    /// <summary>The content is the statement's, and less than half of the sources is shared, or one of the two has none.</summary>
    Source,

    /// <summary>The content is the statement's, and the cues do not touch, or one of the two has none.</summary>
    Cue,
}

/// <summary>One mistake. A pair of statements with several things wrong has one for each.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Source">The words of the gold's source, or of the invented statement's; empty when there are none.</param>
/// <param name="Cue">The cue's words, empty when there are none.</param>
/// <param name="Content">The content's words.</param>
public sealed record Mistake(MistakeKind Kind, string ArticleId, string Source, string Cue, string Content)
{
    /// <summary>How much of both contents is shared (Jaccard, from 0 to 1, rounded to four digits); 0 when there is only one.</summary>
    public double Overlap { get; init; }

    /// <summary>The words that the predicted content, source or cue lacks; empty when it lacks none, or there is only one side.</summary>
    public string Lacks { get; init; } = "";

    /// <summary>The words that the predicted content, source or cue has beyond the gold's; empty when there are none, or there is only one side.</summary>
    public string Adds { get; init; } = "";
}
