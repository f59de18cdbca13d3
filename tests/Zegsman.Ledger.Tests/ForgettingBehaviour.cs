using Zegsman.Language;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Ledger.Tests;

/// <summary>What is forgotten on request, on every engine.</summary>
public abstract class ForgettingBehaviour(ILedgerPlace place) : IDisposable
{
    private static readonly Question Everything = new() { Order = AnswerOrder.Added };

    [Fact]
    public void A_forgotten_article_is_gone_and_is_not_added_again()
    {
        using var ledger = place.Open();
        ledger.Add(News.Bridge("a.txt").Reading());
        ledger.Add(News.Bridge("b.txt").Reading());
        ledger.Review(ledger.AskAll(Everything).First().Position, Verdict.Confirm, "Mina");
        var entry = ledger.Forget(ForgetKind.Article, "a.txt", "de redactie", "op verzoek");
        (entry.Statements, entry.Requester, entry.Reason).ShouldBe((2, "de redactie", "op verzoek"));
        ledger.AskAll(Everything).ShouldAllBe(k => k.Article.Id == "b.txt");
        ledger.AskAll(Question.Parse("wachten")).ShouldHaveSingleItem();
        ledger.Add(News.Bridge("a.txt").Reading()).Kind.ShouldBe(AdditionKind.Forgotten);
        ledger.Has(News.Bridge("a.txt").Reading().Article, "toy 9").ShouldBeTrue();
        ledger.AskAll(Everything).Count().ShouldBe(2);
        Should.Throw<ZegsmanException>(() => ledger.Forget(ForgetKind.Article, "a.txt", "de redactie")).Code.ShouldBe("ZG621");
    }

    [Fact]
    public void The_log_tells_that_and_when_but_not_what()
    {
        using var ledger = place.Open();
        ledger.Add(News.Bridge("geheim.txt").Reading());
        ledger.Forget(ForgetKind.Article, "geheim.txt", "de redactie");
        var entry = ledger.WhatWasForgotten().ShouldHaveSingleItem();
        entry.ToString().ShouldNotContain("geheim");
        (entry.Kind, entry.Statements).ShouldBe((ForgetKind.Article, 2));
    }

    [Fact]
    public void What_somebody_said_is_gone_and_the_rest_of_the_article_still_answers()
    {
        using var ledger = place.Open();
        ledger.Add(News.Bridge().Reading());
        ledger.Forget(ForgetKind.Speaker, "joris VAN DER berg", "Joris").Statements.ShouldBe(1);
        var kept = ledger.AskAll(Everything).ShouldHaveSingleItem();
        kept.Statement.Content.Text.ShouldBe("dat de brug bij Óstermeer onveilig is");
        ledger.AskAll(Question.Parse("wachten")).ShouldBeEmpty();
        ledger.AskAll(Question.Parse("speaker:Berg")).ShouldBeEmpty();
        // The text that is kept is the one that was added, less what he said.
        ledger.Add(News.Bridge().Reading()).Kind.ShouldBe(AdditionKind.Forgotten);
        ledger.Has(News.Bridge().Reading().Article, "toy 2").ShouldBeTrue("it is not read again");
        Should.Throw<ZegsmanException>(() => ledger.Forget(ForgetKind.Speaker, "Joris van der Berg", "Joris")).Code.ShouldBe("ZG671");
    }

    [Fact]
    public void Whoever_quotes_what_was_forgotten_no_longer_does()
    {
        using var ledger = place.Open();
        ledger.Add(new News("De krant meldt dat Kees zegt dat hij ziek is. Ook Bos is ziek, zegt Bos.").Names("De krant").Names("Kees").Names("Bos")
            .Says("De krant", "meldt", "dat Kees zegt dat hij ziek is").Says("Kees", "zegt", "dat hij ziek is", parent: "s1")
            .Says("Bos", "zegt", "Ook Bos is ziek").Reading());
        ledger.Forget(ForgetKind.Speaker, "Kees", "Kees").Statements.ShouldBe(2);
        ledger.AskAll(Everything).ShouldHaveSingleItem().Statement.Source!.Entity!.Name.ShouldBe("Bos");
    }

    [Fact]
    public void Another_program_that_adds_meanwhile_goes_on()
    {
        using var one = place.Open();
        using var two = place.Open();
        two.Add(News.Bridge("a.txt").Reading());
        one.Forget(ForgetKind.Article, "a.txt", "de redactie");
        two.Add(News.Bridge("b.txt").Reading()).Kind.ShouldBe(AdditionKind.Article);
        two.AskAll(Question.Parse("speaker:Lindeman bruggen,brug")).Count().ShouldBeLessThanOrEqualTo(1);
        two.AskAll(Question.Parse("speaker:Lindeman")).ShouldHaveSingleItem();
        two.AskAll(Question.Parse("brug")).Count().ShouldBe(2, "the forms of words are kept again");
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteForgettingTests() : ForgettingBehaviour(new SqlitePlace())
{
    [Fact]
    public void Nothing_of_it_is_left_in_the_files()
    {
        using var folder = new Zegsman.Cli.Tests.TemporaryFolder();
        using (var ledger = StatementLedger.Open(folder["ledger.db"]))
        {
            ledger.Add(new News("Xaverius Quist zegt dat hij wolkenkrabbend kwijnt.", "geheim.txt").Names("Xaverius Quist")
                .Says("Xaverius Quist", "zegt", "dat hij wolkenkrabbend kwijnt").Reading());
            ledger.Add(new News("Zita Wrombel zegt dat ze fladderzuchtig is. Bos zegt niets.", "zita.txt").Names("Bos")
                .Says("Zita Wrombel", "zegt", "dat ze fladderzuchtig is").Says("Bos", "zegt", "niets").Reading());
            Files(folder).ShouldContain("wolkenkrabbend", Case.Insensitive);
            ledger.Forget(ForgetKind.Article, "geheim.txt", "Mina");
            ledger.Forget(ForgetKind.Speaker, "Zita Wrombel", "Mina");
        }
        foreach (var word in (string[])["wolkenkrabbend", "kwijnt", "Xaverius", "Quist", "geheim", "fladderzuchtig", "Wrombel"])
            Files(folder).ShouldNotContain(word, Case.Insensitive);
    }

    private static string Files(Zegsman.Cli.Tests.TemporaryFolder folder) =>
        string.Concat(Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            return reader.ReadToEnd();
        }));
}
