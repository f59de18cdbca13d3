using Zegsman.Statements;

namespace Zegsman.Ledger.Findings;

/// <summary>The evidence of a pair as numbers, mostly from 0 to 1, that the models go by.</summary>
internal static class Features
{
    public const string One = "one";

    public static readonly IReadOnlyList<(string Name, Func<Evidence, double> Value)> All =
    [
        (One, _ => 1),
        // how much it is the same matter
        ("cosine", e => e.Matter.Cosine),
        ("contained", e => e.Matter.Contained),
        ("shared", e => Most(e.Matter.Shared / 3)),
        ("clauseCosine", e => e.Matter.ClauseCosine),
        ("clauseContained", e => e.Matter.ClauseContained),
        ("clauseShared", e => Most(e.Matter.ClauseShared / 2)),
        ("names", e => Most(e.Matter.NameWeight / 2)),
        ("story", e => e.Matter.StoryShare),
        ("lengthRatio", LengthRatio),
        // where and when
        ("sameArticle", e => Is(e.Matter.IsSameArticle)),
        ("near", Near),
        ("nested", e => Is(e.IsNested)),
        ("sameDay", e => Is(e.First.Kept.Since is { } since && since == e.Second.Kept.Since)),
        // who
        ("sameSpeaker", e => Is(e.IsSameSpeaker)),
        ("speakerCosine", e => e.IsSameSpeaker ? e.Matter.Cosine : 0),
        ("nameShare", e => e.NameShare),
        ("namesOther", e => Is(e.NamesOther)),
        // how
        ("oneDenies", e => Is(e.OneDenies)),
        ("bothDeny", e => Is(e.First.IsDenied && e.Second.IsDenied)),
        ("truth", e => Is(e.HasOtherTruth)),
        ("truthOverlap", e => e.HasOtherTruth ? e.Matter.ClauseContained : 0),
        ("denyGrant", e => Is(e.DenyAndGrant)),
        ("secondGrants", e => Is(e.SecondGrants)),
        ("denyAccuse", e => Is(e.DenyAndAccuse)),
        ("otherAttitude", e => Is(e.Attitudes < 0)),
        ("sameAttitude", e => Is(e.Attitudes > 0)),
        ("requestRefusal", e => Is(e.RequestAndRefusal)),
        ("bothRequest", e => Is(e.BothRequest)),
        ("sameStance", e => Is(e.First.Stance == e.Second.Stance)),
        ("reaction", e => e.SecondReacts ? Near(e) : 0),
        ("emptyReaction", e => e.SecondReacts && e.Second.Lemmas.Count <= 1 ? Near(e) : 0),
        ("denialNear", e => e.OneDenies ? Near(e) : 0),
        ("accuse", e => Is(e.Either((_, b) => b.Stance == Stance.Accuse))),
        ("criticise", e => Is(e.Either((_, b) => b.Stance == Stance.Criticise))),
        ("direct", e => Is(e.First.Statement.Kind == StatementKind.Direct && e.Second.Statement.Kind == StatementKind.Direct)),
        // how, and whether they have anything to do with one another
        ("link", Link),
        ("denyGrantLinked", e => e.DenyAndGrant ? Link(e) : 0),
        ("denyAccuseLinked", e => e.DenyAndAccuse ? Link(e) : 0),
        ("attitudeLinked", e => e.Attitudes < 0 ? Link(e) : 0),
        ("denialLinked", e => e.OneDenies ? Link(e) : 0),
        ("truthLinked", e => e.HasOtherTruth ? Link(e) : 0),
        ("rejectionLinked", e => (e.FirstRejection is null) != (e.SecondRejection is null) ? Link(e) : 0),
        ("requestLinked", e => e.RequestAndRefusal ? Link(e) : 0),
        // which words
        ("retraction", e => Is(e.Retraction is not null)),
        ("retractionFirst", e => Is(e.First.Manner.Retraction is not null)),
        ("regret", e => Is(e.Second.Manner.IsRegret)),
        ("regretFirst", e => Is(e.First.Manner.IsRegret)),
        ("contrast", e => Is(e.Second.Manner.IsContrast)),
        ("contrastFirst", e => Is(e.First.Manner.IsContrast)),
        ("turn", e => Is(e.Second.Manner.IsTurn)),
        ("rejection", e => Is((e.FirstRejection is null) != (e.SecondRejection is null))),
        ("rejectionNear", e => e.SecondRejection is null ? 0 : Near(e)),
        ("rejections", e => Is(e.FirstRejection is not null && e.SecondRejection is not null)),
        ("opposed", e => Most(e.Opposed.Count)),
        ("numbers", e => Most(e.Numbers.Count)),
        ("absolute", e => Is(e.Second.Manner.IsAbsolute)),
        ("absoluteFirst", e => Is(e.First.Manner.IsAbsolute)),
        ("absoluteGranted", e => Is(e.First.Manner.IsAbsolute
            && e.Second.Stance is Stance.Admit or Stance.Confirm or Stance.Want or Stance.Announce)),
        // what sort of statements
        ("report", e => Is(e.Second.Manner.IsReport)),
        ("reportFirst", e => Is(e.First.Manner.IsReport)),
        ("reportDenied", e => e.Second.IsDenied && (e.Second.Manner.IsReport || e.Second.Lemmas.Count == 0) ? Near(e) : 0),
        ("short", e => Is(e.Second.Manner.IsShort)),
        ("shortFirst", e => Is(e.First.Manner.IsShort)),
        ("earlier", e => Is(e.Second.Manner.IsEarlier)),
        ("earlierFirst", e => Is(e.First.Manner.IsEarlier)),
        ("earlierOne", e => Is(e.Matter.IsSameArticle && e.First.Manner.IsEarlier != e.Second.Manner.IsEarlier)),
        ("otherTimes", e => Is(e.Matter.IsSameArticle && e.First.Kept.Since != e.Second.Kept.Since)),
        ("backwards", e => Is(e.Matter.IsSameArticle && e.First.Start > e.Second.Start)),
        ("question", e => Is(e.Either((a, _) => a.Manner.IsQuestion))),
        ("questionNear", e => e.Either((a, _) => a.Manner.IsQuestion) ? Near(e) : 0),
        ("hearsay", e => Is(e.Either((a, _) => a.Manner.IsHearsay))),
        ("hearsayDenied", e => Is(e.Either((a, b) => a.Manner.IsHearsay && b.IsDenied))),
        ("hearsayDeniedLinked", e => e.Either((a, b) => a.Manner.IsHearsay && b.IsDenied) ? Link(e) : 0),
        ("speaksOfOther", e => Is(e.SpeaksOfOther)),
        ("speaksOfOtherDenied", e => Is(e.SpeaksOfOther && e.OneDenies)),
        ("sameManner", e => Is(e.First.Stance == e.Second.Stance && e.First.IsDenied == e.Second.IsDenied)),
        ("group", e => Is(e.Either((a, _) => a.Manner.Source is SourceKind.Group or SourceKind.Anonymous))),
        ("author", e => Is(e.Either((a, _) => a.Manner.Source is SourceKind.Author))),
        ("organisation", e =>
            Is((e.First.Manner.Source == SourceKind.Organisation) != (e.Second.Manner.Source == SourceKind.Organisation))),
        .. Enum.GetValues<Stance>().SelectMany(stance => new (string, Func<Evidence, double>)[]
        {
            (Entries.Words.Of(stance) + "First", e => Is(e.First.Stance == stance)),
            (Entries.Words.Of(stance) + "Second", e => Is(e.Second.Stance == stance)),
        }),
        .. Enum.GetValues<SpeakerRoles>().Where(role => role != SpeakerRoles.None).SelectMany(role => new (string, Func<Evidence, double>)[]
        {
            ("by" + role + "First", e => Is(e.First.Roles.HasFlag(role))),
            ("by" + role + "Second", e => Is(e.Second.Roles.HasFlag(role))),
        }),
        ("opponents", e => Is(e.Opponents is not null)),
        ("sameRole", e => Is((e.First.Roles & e.Second.Roles) != SpeakerRoles.None)),
        ("bothHaveRoles", e => Is(e.First.Roles != SpeakerRoles.None && e.Second.Roles != SpeakerRoles.None)),
        ("deniedFirst", e => Is(e.First.IsDenied)),
        ("deniedSecond", e => Is(e.Second.IsDenied)),
    ];

    public static double[] Of(Evidence evidence) => [.. All.Select(f => f.Value(evidence))];

    private static double Near(Evidence e) => e.Matter.IsSameArticle ? 1.0 / Math.Max(1, e.Steps) : 0;

    /// <summary>How likely the one is to be about what the other says: it stands near it, shares words or names, or names who spoke.</summary>
    private static double Link(Evidence e) =>
        Most(Near(e) + 0.7 * e.Matter.ClauseContained + (e.NamesOther ? 0.4 : 0) + Most(e.Matter.NameWeight / 2));

    private static double LengthRatio(Evidence e) =>
        Math.Max(e.First.Lemmas.Count, e.Second.Lemmas.Count) is > 0 and var most
            ? (double)Math.Min(e.First.Lemmas.Count, e.Second.Lemmas.Count) / most : 1;

    private static double Is(bool holds) => holds ? 1 : 0;

    private static double Most(double value) => Math.Min(1, value);
}
