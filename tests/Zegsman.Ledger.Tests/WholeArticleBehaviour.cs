using Zegsman.Language;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>How every engine gives an article with all that was found in it, and single statements.</summary>
public abstract class WholeArticleBehaviour(ILedgerPlace place) : IDisposable
{
    private const string Url = "https://nieuws.example/brug";

    [Fact]
    public void An_article_is_found_by_its_number_with_its_text_and_statements()
    {
        using var ledger = place.Open();
        var reading = News.Bridge().Reading();
        ledger.Add(new News("Vos: iets.", "vos.txt").Says("Vos", ":", "iets").Reading());
        ledger.Add(reading);
        var kept = ledger.AskAll(Question.Parse("speaker:Lindeman")).Single();
        var article = ledger.Article(kept.Article.Number).ShouldNotBeNull();
        (article.Article, article.Reading.Text, article.Reading.Model).ShouldBe((kept.Article, reading.Article.Text, "toy 1"));
        article.Reading.Passages.ShouldBe(reading.Article.Passages);
        article.Reading.Entities.Select(e => e.Name).ShouldBe(reading.Entities.Select(e => e.Name));
        article.Statements.Select(s => s.Statement.Id).ShouldBe(["s1", "s2"]);
        (article.Statements[0].Position, article.Statements[0].About.Single().Name).ShouldBe((kept.Position, "Óstermeer"));
        article.Versions.ShouldHaveSingleItem().TextHash.ShouldBe(reading.Article.TextHash);
        ledger.Article(kept.Position).ShouldBeNull("a statement's position is no article's number");
    }

    [Fact]
    public void Every_version_has_the_number_of_its_article_and_the_last_one_comes_unless_another_is_asked()
    {
        using var ledger = place.Open();
        foreach (var what in (string[])["een", "twee", "drie"]) ledger.Add(new News($"Bos: {what}.") { Url = Url }.Says("Bos", ":", what).Reading());
        var number = ledger.AskAll(new Question()).Single().Article.Number;
        ledger.Article(number)!.Statements.Single().Statement.Content.Text.ShouldBe("drie");
        ledger.Article(number)!.Versions.Select(v => v.Number).ShouldBe([1, 2, 3]);
        var second = ledger.Article(number, 2)!;
        (second.Article.Number, second.Article.Version, second.Statements.Single().Statement.Content.Text).ShouldBe((number, 2, "twee"));
        ledger.Article(number, 4).ShouldBeNull();
        ledger.Changes(number, 1, 3).Changes.Select(c => (c.Before?.Content.Text, c.After?.Content.Text)).ShouldBe([(null, "drie"), ("een", null)]);
        Should.Throw<ZegsmanException>(() => ledger.Changes(number + 1000)).Code.ShouldBe("ZG621");
    }

    [Fact]
    public void Statements_come_as_reviewers_left_them()
    {
        using var ledger = place.Open();
        ledger.Add(News.Bridge().Reading());
        var (first, second) = ledger.AskAll(new Question { Order = AnswerOrder.Added }).ToList() switch { var all => (all[0], all[1]) };
        ledger.Review(first.Position, Verdict.Correct, "Mina", new Correction { Stance = Stance.Doubt });
        ledger.Review(second.Position, Verdict.Reject, "Mina");
        var corrected = ledger.Article(first.Article.Number)!.Statements.ShouldHaveSingleItem();
        (corrected.Statement.Cue!.Stance, corrected.Corrects, corrected.Review!.State).ShouldBe((Stance.Doubt, first.Position, ReviewState.Corrected));
        foreach (var position in (long[])[first.Position, corrected.Position])
        {
            var kept = ledger.Statement(position)!;
            (kept.Position, kept.Statement.Cue!.Stance).ShouldBe((corrected.Position, Stance.Doubt), "both positions lead to what it is now");
        }
        ledger.Statement(second.Position)!.Review!.State.ShouldBe(ReviewState.Rejected);
        ledger.Statement(first.Article.Number).ShouldBeNull("an article's number is no statement's position");
        ledger.Review(first.Position, Verdict.Withdraw, "Mina");
        ledger.Statement(corrected.Position)!.Position.ShouldBe(first.Position);
    }

    [Fact]
    public void The_least_sure_come_first_when_asked_so_on_every_page_of_the_answer()
    {
        using var ledger = place.Open();
        double[] confidence = [0.9, 0.3, 0.6, 0.3, 0.75];
        for (var i = 0; i < confidence.Length; i++)
            ledger.Add(new News($"Bos: zin {i}.", $"{i}.txt").Says("Bos", ":", $"zin {i}", confidence: confidence[i]).Reading());
        var (question, found, cursor) = (Question.Parse("order:unsure"), new List<string>(), (string?)null);
        do
        {
            var page = ledger.Ask(question, 2, cursor);
            found.AddRange(page.Statements.Select(s => s.Statement.Content.Text));
            cursor = page.Next;
        }
        while (cursor is not null);
        found.ShouldBe(["zin 3", "zin 1", "zin 2", "zin 4", "zin 0"]);
        Should.Throw<ZegsmanException>(() => ledger.Ask(question, 2, ledger.Ask(new Question(), 2).Next)).Code.ShouldBe("ZG618");
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteWholeArticleTests() : WholeArticleBehaviour(new SqlitePlace());
