using System.Text;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Bench.Findings;

/// <summary>The articles in two ledgers: one of the annotated statements, one of those that Zegsman reads; both know them by the annotation's ids.</summary>
internal sealed class KeptSeries(string name, StatementLedger ledger, IReadOnlyDictionary<(string Article, string Statement), long> positions) : IDisposable
{
    private const double LeastOverlap = 0.5;

    public string Name => name;

    public StatementLedger Ledger => ledger;

    /// <summary>The position of an annotated statement, or of the one read in its place; null where none was.</summary>
    public long? Position((string, string) statement) => positions.TryGetValue(statement, out var position) ? position : null;

    public static IEnumerable<KeptSeries> Read(IEnumerable<string> files, string folder)
    {
        using var reader = StatementReader.Load();
        var (gold, own) = (StatementLedger.Open(Path.Combine(folder, "gold.db")), StatementLedger.Open(Path.Combine(folder, "own.db")));
        var spans = new List<(string Article, Statement Statement)>();
        foreach (var line in files.SelectMany(File.ReadLines).Where(l => l.Length > 0))
        {
            var article = ArticleReader.Read(Encoding.UTF8.GetBytes(line), new ArticleHints { FileName = "gold.jsonl" }).Single();
            var reading = reader.Read(article);
            own.Add(reading);
            using var json = JsonDocument.Parse(line);
            var annotated = GoldReading.Of(json.RootElement, reading);
            gold.Add(annotated);
            spans.AddRange(annotated.Statements.Select(s => (article.Id, s)));
        }
        yield return new KeptSeries("annotated statements", gold, All(gold).ToDictionary(k => (k.Article.Id, k.Statement.Id), k => k.Position));
        var byArticle = All(own).ToLookup(k => k.Article.Id, StringComparer.Ordinal);
        var matched = new Dictionary<(string, string), long>();
        foreach (var (article, statement) in spans)
        {
            var (best, overlap) = byArticle[article].Select(k => (k.Position, Overlap: Overlap(k.Statement, statement)))
                .OrderByDescending(k => k.Overlap).ThenBy(k => k.Position).FirstOrDefault();
            if (overlap >= LeastOverlap) matched[(article, statement.Id)] = best;
        }
        yield return new KeptSeries("Zegsman's own reading", own, matched);
    }

    public void Dispose() => ledger.Dispose();

    private static IEnumerable<KeptStatement> All(StatementLedger ledger) => ledger.AskAll(new Question { Order = AnswerOrder.Added });

    private static double Overlap(Statement one, Statement other)
    {
        var both = one.Content.Spans.Sum(a => other.Content.Spans.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return (double)both / (Length(one.Content.Spans) + Length(other.Content.Spans) - both);
    }

    private static int Length(IEnumerable<TextSpan> spans) => spans.Sum(s => s.Length);
}
