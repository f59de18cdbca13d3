using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Ledger.Reviews;

/// <summary>Finds the statement of another reading that is the one a person has judged.</summary>
internal static class SameStatement
{
    // Of the characters of both contents together so many must be in both.
    private const double LeastShared = 0.5;

    /// <summary>Its position; null when there is none.</summary>
    /// <param name="candidates">The statements of the other reading.</param>
    /// <param name="judged">The statement that was judged.</param>
    /// <param name="isSameText">Whether both stand in the same text; else only the words can tell.</param>
    public static long? Among(IReadOnlyList<(long Position, Statement Statement)> candidates, Statement judged, bool isSameText)
    {
        if (!isSameText)
            return candidates.Where(c => Words(c.Statement) == Words(judged)).Select(c => (long?)c.Position).FirstOrDefault();
        return candidates.Where(c => HasSameCue(c.Statement, judged))
            .Select(c => (c.Position, Shared: Shared(c.Statement.Content.Spans, judged.Content.Spans)))
            .Where(c => c.Shared >= LeastShared).OrderByDescending(c => c.Shared).ThenBy(c => c.Position).Select(c => (long?)c.Position).FirstOrDefault();
    }

    private static (string?, string?, string) Words(Statement statement) => (statement.Source?.Text, statement.Cue?.Text, statement.Content.Text);

    private static bool HasSameCue(Statement one, Statement other)
    {
        var (mine, theirs) = (one.Cue?.Spans ?? [], other.Cue?.Spans ?? []);
        return mine.Count == 0 && theirs.Count == 0 || mine.Any(m => theirs.Any(t => m.Start < t.End && t.Start < m.End));
    }

    private static double Shared(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other)
    {
        var both = one.Sum(a => other.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return both / Math.Max(1.0, one.Sum(s => s.Length) + other.Sum(s => s.Length) - both);
    }
}
