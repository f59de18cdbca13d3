using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Ledger.Tests;

/// <summary>The same report in several outlets, on every engine.</summary>
public abstract class CopiesBehaviour(ILedgerPlace place) : IDisposable
{
    private const string Said = "dat de brug bij Oostermeer tot het einde van het jaar dicht blijft";

    private const string Report = $"""
        De gemeente Oostermeer sluit de brug over de Oude Meer voor al het verkeer. Volgens de burgemeester is er geen andere weg.
        Pia Lindeman zegt {Said}. Het verkeer wordt over de dijk geleid, waar volgende week borden komen te staan voor fietsers, auto's en de bus.
        De brug is in 1931 gebouwd en werd sindsdien drie keer hersteld, voor het laatst in 1988 na een aanvaring met een zandschip uit Zwolle.
        """;

    [Fact]
    public void A_copy_of_a_report_carries_the_statement_that_is_there()
    {
        using var ledger = Filled();
        var kept = ledger.AskAll(new Question()).ShouldHaveSingleItem();
        kept.Article.Publisher.ShouldBe("De Oostermeerder");
        kept.Carriers.Select(c => c.Publisher).ShouldBe(["Het Dagblad", "De Krant"]);
        ledger.Count(new Question()).Total.ShouldBe(1);
    }

    [Theory]
    [InlineData("De Oostermeerder")]
    [InlineData("De Krant")]
    public void It_is_found_by_any_outlet_that_has_it(string outlet)
    {
        using var ledger = Filled();
        ledger.AskAll(new Question { Outlets = [outlet] }).ShouldHaveSingleItem();
        ledger.AskAll(new Question { Outlets = ["De Tijding"] }).ShouldBeEmpty();
    }

    [Fact]
    public void Another_report_with_the_same_words_is_another_statement()
    {
        using var ledger = Filled();
        ledger.Add(Reading("ander.txt", "De Tijding", string.Join('\n', Report.Split('\n').Skip(1).Take(1)).Replace("fietsers", "wandelaars", StringComparison.Ordinal)));
        ledger.AskAll(new Question()).Count().ShouldBe(2);
    }

    [Fact]
    public void What_a_copy_says_otherwise_is_a_statement_of_its_own()
    {
        using var ledger = Filled();
        ledger.Add(Reading("vier.txt", "De Tijding", Report.Replace("het einde van het jaar", "nader order", StringComparison.Ordinal), Said.Replace("het einde van het jaar", "nader order", StringComparison.Ordinal)));
        ledger.AskAll(new Question { Outlets = ["De Tijding"] }).ShouldHaveSingleItem().Carriers.ShouldBeEmpty();
    }

    [Fact]
    public void When_the_first_is_changed_or_forgotten_the_next_answers()
    {
        using var ledger = Filled();
        ledger.Add(Reading("een.txt", "De Oostermeerder", Report.Replace("geen andere weg", "wel een andere weg", StringComparison.Ordinal)));
        var kept = ledger.AskAll(new Question()).ShouldHaveSingleItem();
        kept.Carriers.Count.ShouldBe(2);
        ledger.Forget(ForgetKind.Article, kept.Article.Id, "Mina");
        kept = ledger.AskAll(new Question()).ShouldHaveSingleItem();
        kept.Carriers.ShouldHaveSingleItem();
        ledger.Forget(ForgetKind.Article, kept.Article.Id, "Mina");
        ledger.AskAll(new Question()).ShouldHaveSingleItem().Carriers.ShouldBeEmpty();
    }

    [Fact]
    public void A_review_holds_for_all_that_carry_it()
    {
        using var ledger = Filled();
        ledger.Review(ledger.AskAll(new Question()).Single().Position, Verdict.Correct, "Mina", new Correction { Stance = Zegsman.Statements.Stance.Announce });
        var kept = ledger.AskAll(new Question { Outlets = ["De Krant"] }).ShouldHaveSingleItem();
        (kept.Statement.Cue!.Stance, kept.Carriers.Count).ShouldBe((Zegsman.Statements.Stance.Announce, 2));
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private StatementLedger Filled()
    {
        var ledger = place.Open();
        ledger.Add(Reading("een.txt", "De Oostermeerder", Report));
        ledger.Add(Reading("twee.txt", "Het Dagblad", "Brug dicht, verkeer over de dijk\n" + Report));
        ledger.Add(Reading("drie.txt", "De Krant", Report.Replace(" na een aanvaring met een zandschip uit Zwolle", "", StringComparison.Ordinal)));
        return ledger;
    }

    private static Reading Reading(string id, string publisher, string text, string said = Said) =>
        new News(text, id) { Publisher = publisher }.Names("Pia Lindeman").Says("Pia Lindeman", "zegt", said).Reading();
}

public sealed class SqliteCopiesTests() : CopiesBehaviour(new SqlitePlace());
