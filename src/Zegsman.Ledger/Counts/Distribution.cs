using System.Data.Common;
using System.Globalization;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Counts;

/// <summary>
/// How the statements that answer a question are spread over all that tells them apart, found in one look at each. A database would put all in
/// order for each of these, which takes far longer than to count them as they come.
/// </summary>
internal sealed class Distribution
{
    // What many statements have in common is one text of the row: to read one takes as long as to count it.
    private const string Moment = "s.since || '|' || s.until";

    private const string Traits = """
        coalesce(s.stance, '') || '|' || coalesce(s.source, '') || '|' || s.polarity || '|' || s.kind || '|' || s.review || '|' ||
        case when s.confidence >= 0.9 then '0' when s.confidence >= 0.8 then '1' when s.confidence >= 0.7 then '2' when s.confidence >= 0.5 then '3' else '4' end
        """;

    private static readonly double[] Bands = [0.9, 0.8, 0.7, 0.5];

    private readonly Dictionary<string, ValueCounts<string>> traitsByMoment = new(StringComparer.Ordinal);
    private readonly ValueCounts<long> speakers = new(), outlets = new(), about = new();
    private (string Name, ValueCounts<string> Traits) last = ("", new ValueCounts<string>());

    private Distribution()
    {
    }

    /// <summary>How many there are.</summary>
    public long Total { get; private set; }

    /// <summary>How many have each value, the commonest of each field; empty when none were wanted.</summary>
    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    /// <summary>How many are at least so sure, of some bounds no lower than what the question asks.</summary>
    public Facet Confidence { get; private set; } = new("confidence", []);

    /// <summary>Counts the statements.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="conditions">What the statements meet.</param>
    /// <param name="question">The same as a question.</param>
    /// <param name="values">How many values of each facet at most; 0 for no facets.</param>
    public static Distribution Of(Session session, Conditions conditions, Question question, int values)
    {
        var (all, statements) = (new Distribution(), $"{Conditions.From} where {conditions.Where}");
        if (values == 0) session.Each($"select {Moment}, {Traits} {statements}", conditions.Parameters, all.CountTraits);
        else
            session.Each($"""
                with m as materialized (select s.position, {Moment} as moment, {Traits} as traits, s.speaker, s.outlet {statements})
                select moment, traits, speaker, outlet, cast(null as bigint) from m
                union all select '', '', null, null, a.name from m join about a on a.statement = m.position
                """, conditions.Parameters, all.Count);
        all.Tell(session, question, values);
        return all;
    }

    /// <summary>The same over time.</summary>
    public Timeline Over(TimelineField field, PeriodLength length) => Timelines.Of(traitsByMoment.Select(m =>
    {
        var (ends, counts) = (m.Key.Split('|'), new ValueCounts<string>());
        foreach (var (traits, number) in m.Value.All) counts.Add(traits.Split('|')[field == TimelineField.Stance ? 0 : 1], number);
        return (ends[0], ends[1], m.Value.All.Values.Sum(), counts);
    }), length);

    private void Count(DbDataReader row)
    {
        if (row.Number(4) is { } name)
        {
            about.Add(name);
            return;
        }
        CountTraits(row);
        if (row.Number(2) is { } speaker) speakers.Add(speaker);
        if (row.Number(3) is { } outlet) outlets.Add(outlet);
    }

    private void CountTraits(DbDataReader row)
    {
        Total++;
        var moment = row.GetString(0);
        // One after the other was mostly said on the same day.
        if (moment != last.Name)
        {
            if (!traitsByMoment.TryGetValue(moment, out var there)) traitsByMoment[moment] = there = new ValueCounts<string>();
            last = (moment, there);
        }
        last.Traits.Add(row.GetString(1));
    }

    private void Tell(Session session, Question question, int values)
    {
        var (traits, years) = (new ValueCounts<string>(), new ValueCounts<string>());
        foreach (var (moment, counts) in traitsByMoment)
        {
            traits.Add(counts);
            var since = moment[..moment.IndexOf('|', StringComparison.Ordinal)];
            years.Add(since.Length > 4 ? since[..4] : since, counts.All.Values.Sum());
        }
        // Stance, source, polarity, kind, review and the band of confidence.
        var parts = Enumerable.Range(0, 6).Select(_ => new ValueCounts<string>()).ToArray();
        foreach (var (text, number) in traits.All)
            foreach (var (part, value) in parts.Zip(text.Split('|'))) part.Add(value, number);
        var (sure, bands) = (0L, new List<FacetValue>());
        foreach (var (least, i) in Bands.Select((least, i) => (least, i)))
        {
            sure += parts[5].All.GetValueOrDefault(i.ToString(CultureInfo.InvariantCulture));
            if (sure > 0 && !(least < question.Confidence)) bands.Add(new FacetValue(least.ToString(CultureInfo.InvariantCulture), sure));
        }
        Confidence = new Facet("confidence", bands);
        if (values == 0) return;
        Facets = [.. Zegsman.Ledger.Counts.Facets.Fields.Zip(
            [
                Names.Of(session, "name", speakers), Names.Of(session, "name", about), parts[0], parts[2], parts[3], parts[1],
                Names.Of(session, "outlet", outlets), years, parts[4],
            ],
            (field, counts) => new Facet(field, counts.Commonest(values)))];
    }
}
