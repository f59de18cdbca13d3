namespace Zegsman.Ledger.Findings;

/// <summary>What two statements share of names and words: whether they are on the same matter.</summary>
internal sealed class Matter
{
    private const int LeastHead = 4;
    private const int LeastBefore = 3;

    // A compound and its head: "loonbod" and "bod".
    private const double HeadWorth = 0.7;

    private readonly Postings postings;

    public Matter(Profile first, Profile second, Postings postings, ProfileReader profiles)
    {
        this.postings = postings;
        (FirstClause, SecondClause) = (first.Utterance.Words.FirstOrDefault()?.Clause ?? 0, second.Utterance.Words.FirstOrDefault()?.Clause ?? 0);
        var (ours, theirs) = (first.Lemmas, second.Lemmas);
        (Words, Shared) = Overlap(ours, theirs);
        Cosine = Cosined(Shared, ours, theirs);
        Contained = Share(Shared, Math.Min(Sum(ours), Sum(theirs)));
        foreach (var (our, theirLemmas) in from our in first.Clauses from their in second.Clauses select (our, their))
        {
            var (_, shared) = Overlap(our.Lemmas, theirLemmas.Lemmas);
            var contained = Share(shared, Math.Min(Sum(our.Lemmas), Sum(theirLemmas.Lemmas)));
            if (shared * contained <= ClauseShared * ClauseContained) continue;
            (ClauseShared, ClauseContained, ClauseCosine) = (shared, contained, Cosined(shared, our.Lemmas, theirLemmas.Lemmas));
            (FirstClause, SecondClause) = (our.Clause, theirLemmas.Clause);
        }
        Names = [.. first.About.Where(n => second.About.Any(n.IsLike))];
        NameWeight = Names.Sum(Weight);
        IsSameArticle = first.Reading == second.Reading;
        var (firstStory, secondStory) = (profiles.Story(first.Reading), profiles.Story(second.Reading));
        Story = [.. firstStory.Where(n => secondStory.Any(n.IsLike)).OrderByDescending(Weight).ThenBy(n => n.Name, StringComparer.Ordinal)];
        StoryShare = IsSameArticle ? 1 : Share(Story.Sum(Weight), Math.Sqrt(firstStory.Sum(Weight) * secondStory.Sum(Weight)));
    }

    /// <summary>The words that both have.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What they are worth.</summary>
    public double Shared { get; }

    public double Cosine { get; }

    /// <summary>The share of the shorter one that the other has.</summary>
    public double Contained { get; }

    /// <summary>The clause of the first that is likest to one of the second.</summary>
    public int FirstClause { get; }

    public int SecondClause { get; }

    public double ClauseShared { get; }

    public double ClauseContained { get; }

    public double ClauseCosine { get; }

    /// <summary>What both are about.</summary>
    public IReadOnlyList<KeptName> Names { get; }

    public double NameWeight { get; }

    public bool IsSameArticle { get; }

    /// <summary>Whom and what both articles name, the rarest first.</summary>
    public IReadOnlyList<KeptName> Story { get; }

    /// <summary>How much of what the articles name they share, from 0 to 1.</summary>
    public double StoryShare { get; }

    private double Weight(KeptName name) => postings.Weight(postings.CountAbout(name.Id));

    private double Weight(string lemma) => postings.Weight(postings.CountWith(lemma));

    private double Sum(IEnumerable<string> lemmas) => lemmas.Sum(Weight);

    private (List<string> Words, double Weight) Overlap(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var (words, weight) = (new List<string>(), 0.0);
        foreach (var our in ours)
        {
            var worth = theirs.Contains(our) ? 1 : theirs.Any(their => IsHead(our, their) || IsHead(their, our)) ? HeadWorth : 0;
            if (worth == 0) continue;
            words.Add(our);
            weight += worth * Weight(our);
        }
        return (words, weight);
    }

    private double Cosined(double shared, IReadOnlyList<string> ours, IReadOnlyList<string> theirs) => Share(shared, Math.Sqrt(Sum(ours) * Sum(theirs)));

    private static double Share(double part, double whole) => whole <= 0 ? 0 : Math.Min(1, part / whole);

    private static bool IsHead(string compound, string head) =>
        head.Length >= LeastHead && compound.Length - head.Length >= LeastBefore && compound.EndsWith(head, StringComparison.Ordinal);
}
