using System.Globalization;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Bench.Findings;

/// <summary>Writes what the models weigh of the labelled pairs, and of pairs that are not on one matter: those of different series that are looked at.</summary>
internal static class FeatureFile
{
    private const int EveryUnrelated = 400;
    private const int EveryUntold = 20;

    public static void Write(KeptSeries kept, IReadOnlyList<LabelledPair> pairs, TextWriter output)
    {
        output.WriteLine(string.Join('\t', new[] { "ledger", "half", "series", "label", "id" }.Concat(Features.All.Select(f => f.Name))));
        var series = pairs.SelectMany(p => new[] { (p.One.Article, p.Series, p.Half), (p.Other.Article, p.Series, p.Half) })
            .DistinctBy(s => s.Article).ToDictionary(s => s.Article, s => (s.Series, s.Half));
        kept.Ledger.WithFinder(finder =>
        {
            foreach (var pair in pairs)
            {
                if (kept.Position(pair.One) is not { } one || kept.Position(pair.Other) is not { } other || one == other) continue;
                Row(pair.Half, pair.Series, pair.Label, $"{pair.One.Article}/{pair.One.Statement} {pair.Other.Article}/{pair.Other.Statement}",
                    finder.Compare(one, other));
            }
            var labelled = pairs.SelectMany(p => new[] { (kept.Position(p.One), kept.Position(p.Other)), (kept.Position(p.Other), kept.Position(p.One)) }).ToHashSet();
            var (told, apart) = (0, 0);
            foreach (var evidence in Enumerable.Range(2000, 40).SelectMany(year => finder.Candidates(Question.Parse($"published:{year}"))))
            {
                var (a, b) = (evidence.First.Kept, evidence.Second.Kept);
                var (ours, theirs) = (series.GetValueOrDefault(a.Article.Id, (Series: a.Article.Id, Half: "")), series.GetValueOrDefault(b.Article.Id, (Series: b.Article.Id, Half: "")));
                if (ours.Half == "b" || theirs.Half == "b" || labelled.Contains((a.Position, b.Position))) continue;
                var isOne = ours.Series == theirs.Series;
                if (isOne ? told++ % EveryUntold != 0 : apart++ % EveryUnrelated != 0) continue;
                Row("a", isOne ? ours.Series : "unrelated", isOne ? "untold" : "unrelated", $"{a.Article.Id}/{a.Statement.Id} {b.Article.Id}/{b.Statement.Id}", evidence);
            }
            return 0;
        });

        void Row(string half, string name, string label, string id, Evidence evidence) => output.WriteLine(string.Join('\t',
            new[] { kept.Name, half, name, label, id }.Concat(Features.Of(evidence).Select(f => f.ToString("0.####", CultureInfo.InvariantCulture)))));
    }
}
