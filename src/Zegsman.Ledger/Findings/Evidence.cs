using System.Globalization;
using Zegsman.Statements;

namespace Zegsman.Ledger.Findings;

/// <summary>All that tells what two statements are to one another.</summary>
internal sealed class Evidence
{
    private static readonly Stance[] Requests = [Stance.Ask, Stance.Order, Stance.Want, Stance.Promise, Stance.Announce];
    private static readonly Stance[] Grants = [Stance.Admit, Stance.Confirm];
    private static readonly Stance[] Reactions = [Stance.Deny, Stance.Answer, Stance.Criticise, Stance.Accuse];

    public Evidence(Profile first, Profile second, Postings postings, ProfileReader profiles)
    {
        (First, Second) = (first, second);
        Matter = new Matter(first, second, postings, profiles);
        IsSameSpeaker = AreOfOne(first, second);
        NameShare = first.Speaker is { } one && second.Speaker is { } other ? one.Share(other) : 0;
        if (Matter.IsSameArticle)
        {
            var order = profiles.OfReading(first.Reading);
            Steps = Math.Abs(order.IndexOf(first.Kept.Position) - order.IndexOf(second.Kept.Position));
            IsNested = Holds(first, second) || Holds(second, first);
        }
        OneDenies = first.IsDenied != second.IsDenied;
        HasOtherTruth = first.Affirms(Matter.FirstClause) != second.Affirms(Matter.SecondClause);
        Opposed = [.. Pairs((ours, theirs) => Opposites.Are(ours.Lemma, theirs.Lemma) || Opposites.Are(ours.Form, theirs.Form)).Take(2)];
        Numbers = [.. OtherNumbers().Take(2)];
        Retraction = second.Manner.Retraction;
        FirstRejection = first.Manner.Rejection;
        SecondRejection = second.Manner.Rejection;
        NamesOther = !IsSameSpeaker && (Names(first, second.Speaker) || Names(second, first.Speaker));
        Attitudes = first.Attitude * second.Attitude;
        Opponents = RoleTeller.Opposed(first.Roles, second.Roles);
        SpeaksOfOther = !IsSameSpeaker && (second.Manner.Mentions(first.Speaker) || first.Manner.Mentions(second.Speaker));
    }

    /// <summary>Whether two statements may be of a kind at all: a reversal is of one speaker, a dispute is not. Any may, of null.</summary>
    public static bool MayBe(FindingKind? kind, Profile first, Profile second) =>
        kind is null or FindingKind.Variant || AreOfOne(first, second) == (kind == FindingKind.Reversal);

    public Profile First { get; }

    public Profile Second { get; }

    public Matter Matter { get; }

    public bool IsSameSpeaker { get; }

    /// <summary>
    /// The share of the words of one speaker's name that the other's has too: who is described alike may be the same, or on the same side.
    /// </summary>
    public double NameShare { get; }

    /// <summary>How many statements of the article the second stands after the first; 0 in different articles.</summary>
    public int Steps { get; }

    /// <summary>Whether the one is part of what the other says.</summary>
    public bool IsNested { get; }

    public bool OneDenies { get; }

    /// <summary>Whether of the likest clauses one says that something is so and the other that it is not.</summary>
    public bool HasOtherTruth { get; }

    /// <summary>Words with their opposites: "veilig / onveilig".</summary>
    public IReadOnlyList<string> Opposed { get; }

    /// <summary>Different numbers of the same: "4,2 / 3,1".</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>The word by which the second takes something back; null for none.</summary>
    public string? Retraction { get; }

    public string? FirstRejection { get; }

    public string? SecondRejection { get; }

    /// <summary>Whether the one is about who said the other.</summary>
    public bool NamesOther { get; }

    /// <summary>The roles by which the two speakers stand against one another; null where none do.</summary>
    public (SpeakerRoles First, SpeakerRoles Second)? Opponents { get; }

    /// <summary>Whether the last name of who said the one stands in the other.</summary>
    public bool SpeaksOfOther { get; }

    public bool Either(Func<Profile, Profile, bool> holds) => holds(First, Second) || holds(Second, First);

    public bool DenyAndGrant => Either((a, b) => a.IsDenied && Is(b, Grants));

    public bool DenyAndAccuse => Either((a, b) => a.IsDenied && b.Stance is Stance.Accuse or Stance.Criticise);

    public bool RequestAndRefusal => Either((a, b) => Is(a, Requests) && !a.IsDenied && b.IsDenied);

    public bool BothRequest => Is(First, Requests) && Is(Second, Requests);

    public bool SecondGrants => Is(Second, Grants);

    public bool SecondReacts => Is(Second, Reactions);

    /// <summary>1 where both are for it or both against it, -1 where one is for and the other against it, else 0.</summary>
    public int Attitudes { get; }

    private static bool AreOfOne(Profile first, Profile second) =>
        first.Speaker is { } one && second.Speaker is { } other && one.IsLike(other)
        && (first.Reading == second.Reading || (one.IsProper && other.IsProper));

    private static bool Is(Profile profile, Stance[] stances) => profile.Stance is { } stance && stances.Contains(stance);

    private static bool Holds(Profile outer, Profile inner) =>
        outer.Statement.Content.Spans.Any(o => inner.Statement.Content.Spans.Any(i => o.Contains(i)));

    private static bool Names(Profile profile, KeptName? speaker) => speaker is not null && profile.About.Any(speaker.IsLike);

    private IEnumerable<string> Pairs(Func<Word, Word, bool> are) =>
        from ours in First.ContentWords
        from theirs in Second.ContentWords
        where are(ours, theirs)
        select $"{ours.Span.In(First.Statement.Content.Text)} / {theirs.Span.In(Second.Statement.Content.Text)}";

    private IEnumerable<string> OtherNumbers()
    {
        var (ours, theirs) = (First.Counted, Second.Counted);
        return from one in ours
               from other in theirs
               where one.Unit == other.Unit && one.Value != other.Value && !theirs.Contains(one) && !ours.Contains(other)
               select string.Create(CultureInfo.InvariantCulture, $"{one.Value} {one.Unit} / {other.Value} {other.Unit}");
    }
}
