using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Writer;

namespace Zegsman.Ledger.Tests;

/// <summary>Holds a ledger of invented articles against what must be in it.</summary>
internal static class InventedLedger
{
    /// <summary>Each run begins so much before the last article told of: what was kept is added again.</summary>
    public const int Again = 30;

    /// <summary>Nothing told of is lost, nothing is doubled and no article is there by half; gives the last article that is there; -1 for none.</summary>
    public static int Check(StatementLedger ledger, int told)
    {
        var kept = ledger.AskAll(new Question { Order = AnswerOrder.Added }).ToList();
        kept.Select(k => k.Position).ShouldBeUnique();
        var last = kept.Select(k => Number(k.Article.Id)).DefaultIfEmpty(-1).Max();
        // An article without statements is told of and kept, but no statement shows it.
        for (var number = Math.Max(0, told - Again); number <= told; number++)
            ledger.Has(InventedNews.Reading(number).Article, InventedNews.Model).ShouldBeTrue($"article {number}");
        kept.Select(k => $"{k.Article.Id} {k.Statement.Id}").ShouldBe(Enumerable.Range(0, last + 1)
            .SelectMany(n => Enumerable.Range(1, InventedNews.StatementsOf(n)).Select(s => $"bericht-{n} s{s}")));
        ledger.AskAll(Question.Parse("veilig order:added")).Select(k => k.Position).ShouldBe(kept.Select(k => k.Position), "all are found by their words");
        return Math.Max(last, told);
    }

    private static int Number(string id) => int.Parse(id["bericht-".Length..], System.Globalization.CultureInfo.InvariantCulture);
}
