using System.Runtime.InteropServices;

namespace Zegsman.Ledger.Findings;

/// <summary>
/// Finds the statements that may be on the same matter as another, by index only: those that share names or words, those that stand in
/// articles about the same people, those around it in its article, and those of the same speaker.
/// </summary>
internal sealed class Candidates(ProfileReader profiles, Postings postings)
{
    private const int MostOthers = 120;
    private const int MostOfSpeaker = 120;
    private const int MostSpoken = 3000;
    private const int Around = 12;
    private const double StoryWorth = 0.3;

    private readonly Dictionary<long, HashSet<long>> bySpeaker = [];

    /// <summary>
    /// The positions of what a statement is to be compared with, in order: a reversal needs nothing that others said, a dispute nothing
    /// else of the same speaker; null asks for everything.
    /// </summary>
    public IReadOnlyList<long> Of(Profile profile, FindingKind? kind)
    {
        var spoken = Spoken(profile);
        // A description is the same one in its article only.
        if (kind == FindingKind.Reversal && profile.Speaker is not { IsProper: true })
            return [.. profiles.OfReading(profile.Reading).Where(p => p != profile.Kept.Position && (spoken.Count >= MostSpoken || spoken.Contains(p))).Order()];
        // Of what the same one said few need be chosen from, or none.
        if (kind == FindingKind.Reversal && spoken.Count <= MostOfSpeaker) return [.. spoken.Where(p => p != profile.Kept.Position).Order()];
        var shared = Shared(profile);
        var others = kind == FindingKind.Reversal ? []
            : shared.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(MostOthers).Select(s => s.Key);
        var article = profiles.OfReading(profile.Reading);
        var own = article.IndexOf(profile.Kept.Position);
        var around = article.Take(Math.Max(0, own - Around)..(own + Around + 1));
        var ofSpeaker = kind == FindingKind.Dispute ? [] : spoken.OrderByDescending(p => shared.GetValueOrDefault(p)).ThenByDescending(p => p).Take(MostOfSpeaker);
        return [.. others.Concat(around).Concat(ofSpeaker).Distinct().Where(p => p != profile.Kept.Position).Order()];
    }

    /// <summary>What each statement that shares something with another shares with it, weighed.</summary>
    private Dictionary<long, double> Shared(Profile profile)
    {
        var shared = new Dictionary<long, double>();
        foreach (var name in profile.About) Add(postings.About(name.Id), 1);
        foreach (var lemma in profile.Lemmas) Weigh(postings.WithLemma(lemma), postings.Weight(postings.CountWith(lemma)));
        // What is said in other articles about the same people need share no word: "I was not there", "I did it".
        foreach (var name in profiles.Story(profile.Reading))
        {
            Add(postings.About(name.Id), StoryWorth);
            Add(postings.By(name.Id), StoryWorth);
        }
        return shared;

        void Add(IReadOnlyList<long> positions, double worth) => Weigh(positions, worth * postings.Weight(positions.Count));

        void Weigh(IReadOnlyList<long> positions, double weight)
        {
            foreach (var position in positions) CollectionsMarshal.GetValueRefOrAddDefault(shared, position, out _) += weight;
        }
    }

    /// <summary>All that the speaker of a statement may have said.</summary>
    private HashSet<long> Spoken(Profile profile)
    {
        if (profile.Speaker is not { } speaker) return [];
        if (!bySpeaker.TryGetValue(speaker.Id, out var spoken)) bySpeaker[speaker.Id] = spoken = [.. profiles.Of(speaker, MostSpoken)];
        return spoken;
    }
}
