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
    /// <param name="least">The least score; null for the one at which most findings were right where it was measured.</param>
    /// <param name="statements">How many of the statements that answer are compared at most, those said last.</param>
    /// <param name="pairs">After how many pairs no other statement is compared.</param>
    public FindingAnswer Find(
        FindingKind kind, Question question, int limit, double? least = null, int statements = MostCompared, int pairs = int.MaxValue)
    {
        var (found, compared, looked, seen) = (new List<(Finding Finding, string Parties)>(), 0, 0, new HashSet<(long, long)>());
        var lowest = least ?? Model.Least(kind);
        foreach (var position in Selected(question, statements))
        {
            if (looked >= pairs) break;
            compared++;
            var others = candidates.Of(profiles[position]!, kind);
            looked += others.Count;
            foreach (var evidence in Pairs(position, others, kind, seen))
                if (Judgement.Of(kind, evidence, lowest) is { } finding) found.Add((finding, Turns.Parties(evidence)));
        }
        var selected = new Answers(engine, session, question).Count(0).Total;
        return new FindingAnswer([.. Turns.Of(kind, found).Take(limit)], found.Count, compared, selected);
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
        var seen = new HashSet<(long, long)>();
        return Selected(question, MostCompared)
            .SelectMany(position => Pairs(position, candidates.Of(profiles[position]!, kind), kind, seen));
    }

    private List<long> Selected(Question question, int most)
    {
        var selected = new Answers(engine, session, question with { Order = AnswerOrder.Newest })
            .Page(most, null).Statements.Select(s => s.Position).ToList();
        profiles.Read(selected);
        return selected;
    }

    /// <summary>The pairs of a statement that were not seen yet.</summary>
    /// <param name="position">The statement.</param>
    /// <param name="others">What it is compared with.</param>
    /// <param name="kind">What is looked for, which no other pairs can be; null for anything.</param>
    /// <param name="seen">Those seen.</param>
    private IEnumerable<Evidence> Pairs(long position, IReadOnlyList<long> others, FindingKind? kind, HashSet<(long, long)> seen)
    {
        profiles.Read(others);
        foreach (var other in others)
            if (profiles[other] is { } found && Evidence.MayBe(kind, profiles[position]!, found)
                && seen.Add((Math.Min(position, other), Math.Max(position, other))))
                yield return Compare(position, other);
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
        if (one.Kept.Since is { } since && other.Kept.Since is { } before && string.CompareOrdinal(since, before) is not 0 and var order)
            return order > 0;
        return one.Kept.Position > other.Kept.Position;
    }
}
