using System.Data.Common;
using System.Globalization;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Counts;

/// <summary>How the statements that answer a question are spread over all that tells them apart, found in one look at each.</summary>
internal sealed class Distribution
{
    // A database would sort all statements for each of these, which takes far longer than to count them as they come.
    private const string Columns = "s.since, s.until, s.stance, s.source, s.polarity, s.kind, s.review, s.speaker, s.outlet, s.confidence";

    private static readonly double[] Bands = [0.9, 0.8, 0.7, 0.5];

    private readonly Dictionary<(string Since, string Until), Moment> moments = [];
    private readonly ValueCounts<string> polarities = new(), kinds = new(), reviews = new();
    private readonly ValueCounts<long> speakers = new(), outlets = new();
    private readonly long[] sure = new long[Bands.Length];
    private ((string, string) Ends, Moment Moment) last = (("", ""), new Moment());

    private Distribution()
    {
    }

    /// <summary>How many there are.</summary>
    public long Total { get; private set; }

    /// <summary>How many have each value, the commonest of each field; empty when none were wanted.</summary>
    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    /// <summary>How many are at least so sure, of some bounds above what the question asks.</summary>
    public Facet Confidence { get; private set; } = new("confidence", []);

    /// <summary>Counts the statements.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="conditions">What the statements meet.</param>
    /// <param name="question">The same as a question.</param>
    /// <param name="values">How many values of each facet at most; 0 for no facets.</param>
    public static Distribution Of(Session session, Conditions conditions, Question question, int values)
    {
        var all = new Distribution();
        session.Each($"select {Columns} {Conditions.From} where {conditions.Where}", conditions.Parameters, all.Count);
        all.Confidence = new Facet("confidence", [.. Bands.Zip(all.sure).Where(b => b.Second > 0 && !(b.First < question.Confidence))
            .Select(b => new FacetValue(b.First.ToString(CultureInfo.InvariantCulture), b.Second))]);
        if (values > 0) all.Facets = all.Told(session, conditions, values);
        return all;
    }

    /// <summary>The same over time.</summary>
    public Timeline Over(TimelineField field, PeriodLength length) =>
        Timelines.Of(moments.Select(m => (m.Key.Since, m.Key.Until, m.Value.Total, field == TimelineField.Stance ? m.Value.Stances : m.Value.Sources)), length);

    private void Count(DbDataReader row)
    {
        Total++;
        var moment = MomentOf(row.GetString(0), row.GetString(1));
        moment.Total++;
        moment.Stances.Add(row.Text(2));
        moment.Sources.Add(row.Text(3));
        polarities.Add(row.GetString(4));
        kinds.Add(row.GetString(5));
        reviews.Add(row.GetString(6));
        if (row.Number(7) is { } speaker) speakers.Add(speaker);
        if (row.Number(8) is { } outlet) outlets.Add(outlet);
        var confidence = row.GetDouble(9);
        for (var band = 0; band < Bands.Length; band++)
            if (confidence >= Bands[band]) sure[band]++;
    }

    // One after the other was mostly said on the same day.
    private Moment MomentOf(string since, string until)
    {
        if (last.Ends == (since, until) && last.Moment.Total > 0) return last.Moment;
        if (!moments.TryGetValue((since, until), out var moment)) moments[(since, until)] = moment = new Moment();
        last = ((since, until), moment);
        return moment;
    }

    private List<Facet> Told(Session session, Conditions conditions, int values)
    {
        var about = new ValueCounts<long>();
        session.Each($"""
            with m as materialized (select s.position {Conditions.From} where {conditions.Where})
            select a.name from m join about a on a.statement = m.position
            """, conditions.Parameters, row => about.Add(row.GetInt64(0)));
        var (stances, sources, years) = (new ValueCounts<string>(), new ValueCounts<string>(), new ValueCounts<string>());
        foreach (var ((since, _), moment) in moments)
        {
            stances.Add(moment.Stances);
            sources.Add(moment.Sources);
            years.Add(since.Length > 4 ? since[..4] : since, moment.Total);
        }
        return
        [
            Facet("speaker", Names.Of(session, "name", speakers)), Facet("about", Names.Of(session, "name", about)), Facet("stance", stances),
            Facet("polarity", polarities), Facet("kind", kinds), Facet("source", sources), Facet("outlet", Names.Of(session, "outlet", outlets)),
            Facet("said", years), Facet("review", reviews),
        ];

        Facet Facet(string field, ValueCounts<string> counts) => new(field, counts.Commonest(values));
    }

    /// <summary>What was said in one stretch of time.</summary>
    private sealed class Moment
    {
        public long Total { get; set; }

        public ValueCounts<string> Stances { get; } = new();

        public ValueCounts<string> Sources { get; } = new();
    }
}
