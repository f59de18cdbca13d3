namespace Zegsman.Ledger.Findings;

/// <summary>Puts what a finding rests on into words.</summary>
internal static class Reasons
{
    private const int MostOfAKind = 3;

    public static IReadOnlyList<FindingReason> Of(Evidence e)
    {
        var reasons = new List<FindingReason>();
        var (first, second, matter) = (e.First, e.Second, e.Matter);
        if (e.IsSameSpeaker) Add(FindingReasonKind.Speaker, first.Speaker!.Name);
        var named = matter.Names.Select(n => n.Name)
            .Concat(e.NamesOther ? new[] { first, second }.Where(p => IsNamedBy(p, p == first ? second : first)).Select(p => p.Speaker!.Name) : []);
        foreach (var name in named.Distinct(StringComparer.Ordinal).Take(MostOfAKind)) Add(FindingReasonKind.About, name);
        foreach (var word in matter.Words.Take(MostOfAKind)) Add(FindingReasonKind.Word, word);
        if (matter.IsSameArticle) Add(FindingReasonKind.Article, first.Kept.Article.Title ?? first.Kept.Article.Id);
        else foreach (var name in matter.Story.Take(MostOfAKind)) Add(FindingReasonKind.Story, name.Name);
        if (e is { IsSameSpeaker: false, Opponents: { } roles }) Add(FindingReasonKind.Role, $"{RoleTeller.Word(roles.First)} / {RoleTeller.Word(roles.Second)}");
        if (Position(first) != Position(second)) Add(FindingReasonKind.Stance, $"{Position(first)} / {Position(second)}");
        if (e.HasOtherTruth && matter.Words.Count > 0 && (Negation(first, matter.FirstClause) ?? Negation(second, matter.SecondClause)) is { } negation)
            Add(FindingReasonKind.Negation, negation);
        foreach (var pair in e.Opposed) Add(FindingReasonKind.Opposite, pair);
        foreach (var pair in e.Numbers) Add(FindingReasonKind.Number, pair);
        if (e.Retraction is { } retraction) Add(FindingReasonKind.Retraction, retraction);
        foreach (var rejection in new[] { e.FirstRejection, e.SecondRejection }.OfType<string>().Distinct(StringComparer.Ordinal))
            Add(FindingReasonKind.Rejection, rejection);
        return reasons;

        void Add(FindingReasonKind kind, string text) => reasons.Add(new FindingReason(kind, text));
    }

    private static bool IsNamedBy(Profile speaker, Profile other) => speaker.Speaker is { } name && other.About.Any(name.IsLike);

    private static string Position(Profile profile) =>
        (profile.Stance is { } stance ? Entries.Words.Of(stance) : "-")
        + (profile.Statement.Polarity == Statements.Polarity.Negative && profile.Stance != Statements.Stance.Deny ? " (negative)" : "");

    private static string? Negation(Profile profile, int clause) =>
        profile.Utterance.Words.FirstOrDefault(w => w.Clause == clause && w.IsNegation)?.Span.In(profile.Statement.Content.Text);
}
