using System.Diagnostics;
using Zegsman.Articles;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Bench.Ledger;

/// <summary>Fills a ledger until it has so many statements, and writes questions that have an answer in it.</summary>
internal static class Filling
{
    private const int Seed = 4242;
    private const int Told = 50_000;
    private const int Questions = 200;
    private const int Writers = 8;

    public static void Run(string place, int wanted, string questions, IEnumerable<string> files)
    {
        var readings = Read(files);
        Console.WriteLine(FormattableString.Invariant($"read {readings.Count} articles, {readings.Sum(r => r.Statements.Count)} statements"));
        var news = new VariedNews(readings, Seed);
        using var ledger = StatementLedger.Open(place);
        // One that was filled before is gone on with.
        var had = ledger.Size();
        var (statements, number, watch) = (0L, (int)had.Articles - 1, Stopwatch.StartNew());
        // As those do that read articles for one ledger.
        var writers = Enumerable.Range(0, Writers).Select(_ => new Thread(() =>
        {
            while (had.Statements + Interlocked.Read(ref statements) < wanted)
            {
                var article = Interlocked.Increment(ref number);
                var added = ledger.Add(news[article]).Statements;
                var all = Interlocked.Add(ref statements, added);
                if (all / Told > (all - added) / Told)
                    Console.WriteLine(FormattableString.Invariant($"{had.Statements + all} statements, {article + 1} articles, {all / watch.Elapsed.TotalSeconds:F0} statements a second"));
            }
        })).ToList();
        writers.ForEach(w => w.Start());
        writers.ForEach(w => w.Join());
        var articles = number + 1;
        Console.WriteLine(FormattableString.Invariant(
            $"added {statements} statements of {articles - had.Articles} articles in {watch.Elapsed.TotalSeconds:F1} s: {statements / watch.Elapsed.TotalSeconds:F0} a second"));
        File.WriteAllLines(questions, Ask(news, articles));
    }

    private static List<Reading> Read(IEnumerable<string> files)
    {
        using var reader = StatementReader.Load();
        return [.. files.SelectMany(file => ArticleReader.Read(File.ReadAllBytes(file), new ArticleHints { FileName = file })).Select(reader.Read)
            .Where(r => r.Statements.Count > 0)];
    }

    /// <summary>Of statements here and there: who, about what, in which month.</summary>
    private static IEnumerable<string> Ask(VariedNews news, int articles)
    {
        var random = new Random(Seed);
        for (var asked = 0; asked < Questions;)
        {
            var reading = news[random.Next(articles)];
            var likely = reading.Statements.Where(s => s is { Source.Entity: not null, Terms.Count: > 0 }).ToList();
            if (likely.Count == 0) continue;
            var statement = likely[random.Next(likely.Count)];
            var said = statement.Said?.Value ?? reading.Article.Published!.Value.Value;
            yield return new Question
            {
                Speakers = [statement.Source!.Entity!.Name],
                About = [[statement.Terms[random.Next(statement.Terms.Count)]]],
                Said = TimeRange.Parse(said[..7]),
            }.ToString();
            asked++;
        }
    }
}
