namespace Zegsman.Ledger.Findings;

/// <summary>Says what two statements are to one another.</summary>
internal static class Judgement
{
    /// <summary>The finding; null where its score is less than asked for.</summary>
    public static Finding? Of(FindingKind kind, Evidence evidence, double least)
    {
        if (kind != FindingKind.Variant && evidence.IsSameSpeaker != (kind == FindingKind.Reversal)) return null;
        var score = Model.Likelihood(kind, Features.Of(evidence));
        if (score < least) return null;
        var finding = new Finding(kind, evidence.First.Kept, evidence.Second.Kept, Math.Round(score, 3), Reasons.Of(evidence));
        if (kind != FindingKind.Variant) return finding;
        var (firstOnly, secondOnly) = Differences.Of(evidence.First.Utterance.Words, evidence.Second.Utterance.Words);
        // The same words are no other rendering: the agency's copy, or a text that was kept twice.
        return firstOnly.Count + secondOnly.Count == 0 ? null : finding with { FirstOnly = firstOnly, SecondOnly = secondOnly };
    }
}
