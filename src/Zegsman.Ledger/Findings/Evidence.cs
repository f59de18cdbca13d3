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
        Retraction = Marker(second, Opposites.Retractions);
        FirstRejection = Marker(first, Opposites.Rejections);
        SecondRejection = Marker(second, Opposites.Rejections);
        NamesOther = !IsSameSpeaker && (Names(first, second.Speaker) || Names(second, first.Speaker));
        Attitudes = Findings.Attitudes.Of(first) * Findings.Attitudes.Of(second);
        Contrast = Marker(second, Opposites.Contrasts);
    }

    public Profile First { get; }

    public Profile Second { get; }

    public Matter Matter { get; }

    public bool IsSameSpeaker { get; }

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

    /// <summary>The word by which the second puts itself against something; null for none.</summary>
    public string? Contrast { get; }

    public string? FirstRejection { get; }

    public string? SecondRejection { get; }

    /// <summary>Whether the one is about who said the other.</summary>
    public bool NamesOther { get; }

    /// <summary>Whether one and the same said both: a description is the same in one article only.</summary>
    public static bool AreOfOne(Profile first, Profile second) => first.Speaker is { } one && second.Speaker is { } other && one.IsLike(other)
        && (first.Reading == second.Reading || (one.IsProper && other.IsProper));

    public bool Either(Func<Profile, Profile, bool> holds) => holds(First, Second) || holds(Second, First);

    public bool DenyAndGrant => Either((a, b) => a.IsDenied && Is(b, Grants));

    public bool DenyAndAccuse => Either((a, b) => a.IsDenied && b.Stance is Stance.Accuse or Stance.Criticise);

    public bool RequestAndRefusal => Either((a, b) => Is(a, Requests) && !a.IsDenied && b.IsDenied);

    public bool BothRequest => Is(First, Requests) && Is(Second, Requests);

    public bool SecondGrants => Is(Second, Grants);

    public bool SecondReacts => Is(Second, Reactions);

    /// <summary>1 where both are for it or both against it, -1 where one is for and the other against it, else 0.</summary>
    public int Attitudes { get; }

    private static bool Is(Profile profile, Stance[] stances) => profile.Stance is { } stance && stances.Contains(stance);

    private static bool Holds(Profile outer, Profile inner) =>
        outer.Statement.Content.Spans.Any(o => inner.Statement.Content.Spans.Any(i => o.Contains(i)));

    private static bool Names(Profile profile, KeptName? speaker) => speaker is not null && profile.About.Any(speaker.IsLike);

    private static string? Marker(Profile profile, System.Collections.Frozen.FrozenSet<string> markers) =>
        profile.Utterance.Words.FirstOrDefault(w => markers.Contains(w.Lemma) || markers.Contains(w.Form)) is { } word
            ? word.Span.In(profile.Statement.Content.Text)
            : profile.CueForms.Any(markers.Contains) ? profile.Statement.Cue!.Text : null;

    private IEnumerable<string> Pairs(Func<Word, Word, bool> are) =>
        from ours in First.Utterance.Words
        where ours.IsContent
        from theirs in Second.Utterance.Words
        where theirs.IsContent && are(ours, theirs)
        select $"{ours.Span.In(First.Statement.Content.Text)} / {theirs.Span.In(Second.Statement.Content.Text)}";

    private IEnumerable<string> OtherNumbers()
    {
        var (ours, theirs) = (Counted(First), Counted(Second));
        return from one in ours
               from other in theirs
               where one.Unit == other.Unit && one.Value != other.Value && !theirs.Contains(one) && !ours.Contains(other)
               select string.Create(CultureInfo.InvariantCulture, $"{one.Value} {one.Unit} / {other.Value} {other.Unit}");
    }

    /// <summary>The numbers with what they count: the word after them.</summary>
    private static HashSet<(double Value, string Unit)> Counted(Profile profile)
    {
        var words = profile.Utterance.Words;
        return [.. words.Index().Where(w => w.Item.Number is not null && w.Index + 1 < words.Count && words[w.Index + 1].IsContent)
            .Select(w => (w.Item.Number!.Value, words[w.Index + 1].Lemma))];
    }
}
