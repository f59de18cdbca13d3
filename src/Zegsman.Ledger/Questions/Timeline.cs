using Zegsman.Ledger.Counts;

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

/// <summary>Puts what was said in stretches of time together in periods.</summary>
internal static class Timelines
{
    /// <param name="said">The stretches, each with how many statements it has, and how many of them have each value.</param>
    /// <param name="length">How long the periods are.</param>
    public static Timeline Of(IEnumerable<(string Since, string Until, long Total, ValueCounts<string> Values)> said, PeriodLength length)
    {
        var counts = said.Select(s => (Name: Name(s.Since, s.Until, length), s.Total, s.Values)).ToList();
        var periods = counts.Where(c => c.Name is not null).GroupBy(c => c.Name!, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => new Period(p.Key, p.Sum(c => c.Total), Values(p.Select(c => c.Values))));
        return new Timeline([.. periods], counts.Where(c => c.Name is null).Sum(c => c.Total));
    }

    /// <summary>The period that a stretch of time lies in; null when it is longer, or lies in two.</summary>
    private static string? Name(string since, string until, PeriodLength length)
    {
        if (since.Length == 0) return null;
        var name = since[..(length == PeriodLength.Month ? 7 : 4)];
        var end = TimeRange.Parse(name)!.To!;
        return string.CompareOrdinal(until, end) <= 0 ? name : null;
    }

    private static IReadOnlyList<FacetValue> Values(IEnumerable<ValueCounts<string>> parts)
    {
        var all = new ValueCounts<string>();
        foreach (var part in parts) all.Add(part);
        return all.Commonest();
    }
}
