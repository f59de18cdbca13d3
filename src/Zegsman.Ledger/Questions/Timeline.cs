using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Questions;

/// <summary>How the statements that answer a question are spread over time.</summary>
/// <param name="Periods">The periods in which there are any, in order.</param>
/// <param name="Undated">How many statements are dated less precisely than a period is long, or not at all.</param>
public sealed record Timeline(IReadOnlyList<Period> Periods, long Undated);

/// <summary>A stretch of time with its statements.</summary>
/// <param name="Name">The stretch as a question takes it: "2018" or "2018-07".</param>
/// <param name="Total">How many statements there are.</param>
/// <param name="Values">How many of them have each value, most first; what has no value is in the total only.</param>
public sealed record Period(string Name, long Total, IReadOnlyList<FacetValue> Values);

/// <summary>How long the periods of a timeline are.</summary>
public enum PeriodLength
{
    /// <summary>A month: "2018-07".</summary>
    Month,

    /// <summary>A year: "2018".</summary>
    Year,
}

/// <summary>What the statements of a period are told apart by.</summary>
public enum TimelineField
{
    /// <summary>The stance.</summary>
    Stance,

    /// <summary>The kind of source.</summary>
    Source,
}

/// <summary>Counts statements by when they were said.</summary>
internal static class Timelines
{
    public static Timeline Of(Engine engine, Session session, Question question, TimelineField field, PeriodLength length)
    {
        var conditions = new Conditions(engine, session, question);
        var column = field == TimelineField.Stance ? "s.stance" : "s.source";
        var counts = session.Rows($"""
            select s.since, s.until, coalesce({column}, ''), count(*) {Conditions.From}
            where {conditions.Where} group by s.since, s.until, coalesce({column}, '')
            """, conditions.Parameters, row => (Name: Name(row.GetString(0), row.GetString(1), length), Value: row.GetString(2), Count: row.GetInt64(3)));
        var periods = counts.Where(c => c.Name is not null).GroupBy(c => c.Name!, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => new Period(p.Key, p.Sum(c => c.Count), Values(p.Select(c => (c.Value, c.Count)))));
        return new Timeline([.. periods], counts.Where(c => c.Name is null).Sum(c => c.Count));
    }

    /// <summary>The period that a stretch of time lies in; null when it is longer, or lies in two.</summary>
    private static string? Name(string since, string until, PeriodLength length)
    {
        if (since.Length == 0) return null;
        var name = since[..(length == PeriodLength.Month ? 7 : 4)];
        var end = TimeRange.Parse(name)!.To!;
        return string.CompareOrdinal(until, end) <= 0 ? name : null;
    }

    private static List<FacetValue> Values(IEnumerable<(string Value, long Count)> counts) =>
        [
            .. counts.Where(c => c.Value.Length > 0).GroupBy(c => c.Value, c => c.Count, StringComparer.Ordinal)
                .Select(g => new FacetValue(g.Key, g.Sum()))
                .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal),
        ];
}
