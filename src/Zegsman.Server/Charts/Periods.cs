using System.Globalization;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Pages;
using Zegsman.Server.Texts;
using Zegsman.Statements;

namespace Zegsman.Server.Charts;

/// <summary>Makes bars of the periods of a timeline: one for each from the first to the last, those without statements too.</summary>
internal static class Periods
{
    // More bars would be too narrow to hit.
    private const int MostMonths = 72;

    // A date of long ago, which an article may have by mistake, must not make a chart of thousands of bars.
    private const int MostYears = 150;

    /// <summary>Statements over time: in months, or in years where those would be too many.</summary>
    /// <param name="all">The statements.</param>
    /// <param name="field">What the statements of a period are told apart by.</param>
    public static Timeline Spread(Distribution all, TimelineField field)
    {
        var years = all.Over(field, PeriodLength.Year);
        if (years.Periods.Count == 0 || Between(years.Periods[0].Name, years.Periods[^1].Name).Count * 12 > MostMonths) return years;
        return all.Over(field, PeriodLength.Month) is { Periods.Count: > 0 } months ? months : years;
    }

    /// <summary>
    /// The same in years and without stances, out of counts that were made already: for questions that very many statements answer.
    /// </summary>
    public static Timeline Years(AnswerCounts counts)
    {
        var years = counts.Facets.First(f => f.Field == "said").Values.Select(v => new Period(v.Value, v.Count, []))
            .OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        return new Timeline(years, counts.Total - years.Sum(p => p.Total));
    }

    /// <summary>Bars whose parts are groups of stances.</summary>
    public static IReadOnlyList<Bar> ByStance(Timeline timeline, PageTexts texts, Func<string, string?> address) =>
        Of(timeline, texts, address, period =>
    [
        .. Enum.GetValues<StanceGroup>().Select(group => Part(texts, group,
            period.Values.Where(v => Enum.Parse<Stance>(v.Value, ignoreCase: true).Group() == group).Sum(v => v.Count))),
        Part(texts, null, period.Total - period.Values.Sum(v => v.Count)),
    ]);

    /// <summary>Bars whose parts are kinds of sources.</summary>
    public static IReadOnlyList<Bar> BySource(Timeline timeline, PageTexts texts, Func<string, string?> address) =>
        Of(timeline, texts, address, period =>
    [
        .. Enum.GetValues<SourceKind>().Select(kind => kind.ToString().ToLowerInvariant())
            .Select(kind => new BarPart("k-" + kind, texts["source." + kind], period.Values.FirstOrDefault(v => v.Value == kind)?.Count ?? 0)),
        new BarPart("g-none", texts["source.none"], period.Total - period.Values.Sum(v => v.Count)),
    ]);

    /// <summary>The names of all periods from one to another, both of them too.</summary>
    public static IReadOnlyList<string> Between(string first, string last)
    {
        var (from, to, names) = (Number(first), Number(last), new List<string>());
        for (var at = from; at <= to; at++)
            names.Add(first.Length == 4 ? Text(at, "0000") : Text(at / 12, "0000") + "-" + Text((at % 12) + 1, "00"));
        return names;
    }

    private static BarPart Part(PageTexts texts, StanceGroup? group, long count) => new(group.Class(), texts.Name(group), count);

    private static int Number(string name)
    {
        var year = int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return name.Length == 4 ? year : (year * 12) + int.Parse(name.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1;
    }

    private static string Text(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static List<Bar> Of(Timeline timeline, PageTexts texts, Func<string, string?> address, Func<Period, IReadOnlyList<BarPart>> parts)
    {
        if (timeline.Periods.Count == 0) return [];
        var byName = timeline.Periods.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var names = Between(timeline.Periods[0].Name, timeline.Periods[^1].Name);
        if (names.Count > MostYears) names = [.. byName.Keys.Order(StringComparer.Ordinal).TakeLast(MostYears)];
        return
        [
            .. names.Select(name => byName.TryGetValue(name, out var period)
                ? new Bar(name, texts.Date(name), parts(period), address(name)) : new Bar(name, texts.Date(name), [])),
        ];
    }
}
