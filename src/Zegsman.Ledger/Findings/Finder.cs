using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Findings;

/// <summary>Finds pairs of statements of which one at least answers a question.</summary>
internal sealed class Finder
{
    private const int MostCompared = 1000;

    private readonly Engine engine;
    private readonly Session session;
    private readonly Postings postings;
    private readonly ProfileReader profiles;
    private readonly Candidates candidates;

    public Finder(Engine engine, Session session)
    {
        (this.engine, this.session) = (engine, session);
        postings = new Postings(engine, session);
        profiles = new ProfileReader(session, postings);
        candidates = new Candidates(profiles, postings);
    }

    /// <summary>The findings of a kind.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="question">Holds for one of the two statements.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="compared">How many of the statements that answer are compared at most, those said last.</param>
    public FindingAnswer Find(FindingKind kind, Question question, int limit, int compared = MostCompared)
    {
        var answers = new Answers(engine, session, question);
        var found = Candidates(question, kind, compared).Select(evidence => Judgement.Of(kind, evidence)).OfType<Finding>()
            .OrderByDescending(f => f.Score).ThenBy(f => f.First.Position).ThenBy(f => f.Second.Position).ToList();
        var selected = answers.Count(0).Total;
        return new FindingAnswer([.. found.Take(limit)], found.Count, (int)Math.Min(compared, selected), selected);
    }

    /// <summary>What two statements are to one another; null where they are no such finding.</summary>
    public Finding? Find(FindingKind kind, long one, long other)
    {
        var (first, second) = (KeptRows.At(session, one), KeptRows.At(session, other));
        if (first is null || second is null || first.Position == second.Position) return null;
        profiles.Read([first.Position, second.Position]);
        if (profiles[first.Position] is null || profiles[second.Position] is null) return null;
        return Judgement.Of(kind, Compare(first.Position, second.Position));
    }

    /// <summary>All pairs that are looked at: of the statements that answer a question with what shares something with them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="kind">What is looked for, which no other pairs can be; null for anything.</param>
    /// <param name="compared">How many statements at most, those said last.</param>
    public IEnumerable<Evidence> Candidates(Question question, FindingKind? kind = null, int compared = MostCompared)
    {
        var selected = new Answers(engine, session, question with { Order = AnswerOrder.Newest }).Page(compared, null).Statements.Select(s => s.Position).ToList();
        profiles.Read(selected);
        var seen = new HashSet<(long, long)>();
        foreach (var position in selected)
        {
            var others = candidates.Of(profiles[position]!, kind);
            profiles.Read(others);
            foreach (var other in others)
                if (profiles[other] is { } found && seen.Add((Math.Min(position, other), Math.Max(position, other))) && MayBe(kind, profiles[position]!, found))
                    yield return Compare(position, other);
        }
    }

    private static bool MayBe(FindingKind? kind, Profile one, Profile other) =>
        kind is null or FindingKind.Variant || Evidence.AreOfOne(one, other) == (kind == FindingKind.Reversal);

    /// <summary>What tells what two statements are to one another.</summary>
    public Evidence Compare(long one, long other)
    {
        profiles.Read([one, other]);
        var (first, second) = (profiles[one]!, profiles[other]!);
        return IsAfter(first, second) ? new Evidence(second, first, postings, profiles) : new Evidence(first, second, postings, profiles);
    }

    /// <summary>Whether the one was said after the other; of what was said in the same stretch of time, what was added later.</summary>
    private static bool IsAfter(Profile one, Profile other)
    {
        if (one.Kept.Since is { } since && other.Kept.Since is { } before && string.CompareOrdinal(since, before) is not 0 and var order) return order > 0;
        return one.Kept.Position > other.Kept.Position;
    }
}
