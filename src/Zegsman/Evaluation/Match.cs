namespace Zegsman.Evaluation;

/// <summary>A gold attribution and the predicted one taken for it, and what of them agrees.</summary>
internal sealed class Match(Pair pair, Covered gold, Covered predicted)
{
    public Pair Pair { get; } = pair;

    public Covered Gold { get; } = gold;

    public Covered Predicted { get; } = predicted;

    /// <summary>Whether the sources share half or more, or neither has one.</summary>
    public bool HasSameSource { get; } = gold.Source.Jaccard(predicted.Source) >= 0.5;

    /// <summary>Whether the cues touch, or neither has one.</summary>
    public bool HasSameCue { get; } = gold.Cue.Overlaps(predicted.Cue) || (gold.Cue.IsEmpty && predicted.Cue.IsEmpty);

    public bool HasExactContent { get; } = gold.TrimmedContent.Equals(predicted.TrimmedContent);

    public bool HasExactSource { get; } = gold.TrimmedSource.Equals(predicted.TrimmedSource);

    /// <summary>Whether it is the whole answer a reader would accept.</summary>
    public bool IsAccepted => Pair.IsSame && HasSameSource && HasSameCue;
}
