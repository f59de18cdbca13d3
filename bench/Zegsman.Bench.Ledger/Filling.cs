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

    public static void Run(string place, int wanted, string questions, IEnumerable<string> files)
    {
        var readings = Read(files);
        Console.WriteLine(FormattableString.Invariant($"read {readings.Count} articles, {readings.Sum(r => r.Statements.Count)} statements"));
        var news = new VariedNews(readings, Seed);
        using var ledger = StatementLedger.Open(place);
        // One that was filled before is gone on with.
        var had = ledger.Size();
        var (statements, number, watch, told, writing) = (0L, (int)had.Articles, Stopwatch.StartNew(), 0L, TimeSpan.Zero);
        for (; had.Statements + statements < wanted; number++)
        {
            var reading = news[number];
            var start = watch.Elapsed;
            statements += ledger.Add(reading).Statements;
            writing += watch.Elapsed - start;
            if (statements / Told == told) continue;
            told = statements / Told;
            Console.WriteLine(FormattableString.Invariant($"{had.Statements + statements} statements, {number + 1} articles, {statements / writing.TotalSeconds:F0} statements a second"));
        }
        Console.WriteLine(FormattableString.Invariant(
            $"added {statements} statements of {number - had.Articles} articles in {writing.TotalSeconds:F1} s: {statements / writing.TotalSeconds:F0} a second"));
        File.WriteAllLines(questions, Ask(news, number));
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
