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

    /// <summary>The findings of a kind from a score on; null for the one at which most findings were right where it was measured.</summary>
    public FindingAnswer Find(FindingKind kind, Question question, int limit, double? least)
    {
        var answers = new Answers(engine, session, question);
        var lowest = least ?? Model.Least(kind);
        var found = Candidates(question, kind).Select(evidence => Judgement.Of(kind, evidence, lowest)).OfType<Finding>()
            .OrderByDescending(f => f.Score).ThenBy(f => f.First.Position).ThenBy(f => f.Second.Position).ToList();
        var selected = answers.Count(0).Total;
        return new FindingAnswer([.. found.Take(limit)], found.Count, (int)Math.Min(MostCompared, selected), selected);
    }

    /// <summary>What two statements are to one another; null where they are no such finding.</summary>
    public Finding? Find(FindingKind kind, long one, long other)
    {
        var (first, second) = (KeptRows.At(session, one), KeptRows.At(session, other));
        if (first is null || second is null || first.Position == second.Position) return null;
        profiles.Read([first.Position, second.Position]);
        if (profiles[first.Position] is null || profiles[second.Position] is null) return null;
        return Judgement.Of(kind, Compare(first.Position, second.Position), Model.Least(kind));
    }

    /// <summary>
    /// All pairs that are looked at for a kind of finding, or for all of them: of the statements that answer a question with what shares
    /// something with them.
    /// </summary>
    public IEnumerable<Evidence> Candidates(Question question, FindingKind? kind = null)
    {
        var selected = new Answers(engine, session, question with { Order = AnswerOrder.Newest }).Page(MostCompared, null).Statements.Select(s => s.Position).ToList();
        profiles.Read(selected);
        var seen = new HashSet<(long, long)>();
        foreach (var position in selected)
        {
            var others = candidates.Of(profiles[position]!, kind);
            profiles.Read(others);
            foreach (var other in others)
                if (profiles[other] is { } second && Evidence.MayBe(kind, profiles[position]!, second)
                    && seen.Add((Math.Min(position, other), Math.Max(position, other))))
                    yield return Compare(position, other);
        }
    }

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
