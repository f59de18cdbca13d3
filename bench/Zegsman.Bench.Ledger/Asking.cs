using System.Diagnostics;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Bench.Ledger;

/// <summary>Times questions to a ledger once it is warm: those of a file together, and some broad ones one by one.</summary>
internal static class Asking
{
    private static readonly string[] Broad =
    [
        "", "stance:deny", "said:2018-07", "said:2018", "about:geld", "veilig", "'van de gemeente'", "asiel*", "outlet:\"De Krant 1\"",
        "source:organisation", "polarity:negative confidence:0.8", "lang:nl", "order:oldest", "order:added", "order:confidence", "published:2018-07-16",
    ];

    public static void Run(string place, string questions)
    {
        using var ledger = StatementLedger.Open(place, mustExist: true);
        var narrow = File.ReadAllLines(questions).Select(Question.Parse).ToList();
        foreach (var question in narrow) Time(ledger, question);
        var times = narrow.Select(question => Time(ledger, question)).ToList();
        Console.WriteLine(FormattableString.Invariant($"{narrow.Count} questions of who, what and when, {times.Count(t => t.Found > 0)} with an answer"));
        Console.WriteLine("question | found | page ms | count ms | facets ms");
        Tell("median", (long)Median(times.Select(t => (double)t.Found)), Median(times.Select(t => t.Page)), Median(times.Select(t => t.Count)),
            Median(times.Select(t => t.Facets)));
        Tell("slowest", times.Max(t => t.Found), times.Max(t => t.Page), times.Max(t => t.Count), times.Max(t => t.Facets));
        var speaker = new Question { Speakers = narrow.GroupBy(q => q.Speakers[0]).MaxBy(g => g.Count())!.First().Speakers };
        foreach (var question in Broad.Select(Question.Parse).Append(speaker))
        {
            Time(ledger, question);
            var runs = Enumerable.Range(0, 3).Select(_ => Time(ledger, question)).ToList();
            Tell(question.ToString(), runs[0].Found, Median(runs.Select(r => r.Page)), Median(runs.Select(r => r.Count)), Median(runs.Select(r => r.Facets)));
        }
    }

    private static (long Found, double Page, double Count, double Facets) Time(StatementLedger ledger, Question question)
    {
        var (start, found) = (Stopwatch.GetTimestamp(), 0L);
        ledger.Ask(question);
        var page = Stopwatch.GetElapsedTime(start);
        found = ledger.Count(question, 0).Total;
        var count = Stopwatch.GetElapsedTime(start) - page;
        ledger.Count(question);
        return (found, page.TotalMilliseconds, count.TotalMilliseconds, (Stopwatch.GetElapsedTime(start) - page - count).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static void Tell(string question, long found, double page, double count, double facets) =>
        Console.WriteLine(FormattableString.Invariant($"{question} | {found} | {page:F1} | {count:F1} | {facets:F1}"));
}
