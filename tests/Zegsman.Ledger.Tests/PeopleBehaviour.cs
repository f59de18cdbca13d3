using Zegsman.Language;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>Who is who by hand, on every engine.</summary>
public abstract class PeopleBehaviour(ILedgerPlace place) : IDisposable
{
    private static readonly Question Everything = new() { Order = AnswerOrder.Added };

    [Fact]
    public void Two_names_that_are_merged_answer_and_are_counted_as_one()
    {
        using var ledger = Filled();
        var verdict = ledger.MergePeople("minister lindeman", "Pia Lindeman", "Mina", "zelfde ambt");
        (verdict.Kind, verdict.Name, verdict.Person, verdict.Reviewer, verdict.Reason, verdict.Holds).ShouldBe(
            (PeopleVerdictKind.Merge, "minister lindeman", "Pia Lindeman", "Mina", "zelfde ambt", true));
        foreach (var asked in (string[])["speaker:\"Minister Lindeman\"", "speaker:\"Pia Lindeman\"", "speaker:Q4242"])
            Numbers(ledger, asked).ShouldBe("1 2 3", asked);
        foreach (var asked in (string[])["about:\"Minister Lindeman\"", "about:\"Pia Lindeman\"", "about:Q4242"])
            Numbers(ledger, asked).ShouldBe("4 5", asked);
        Speakers(ledger).ShouldBe("Pia Lindeman 3, Joris Bos 2");
        var kept = ledger.AskAll(Everything).ToList();
        (kept[1].Statement.Source!.Entity!.Name, kept[1].Statement.Source!.Entity!.Wikidata, kept[1].Heard).ShouldBe(("Pia Lindeman", "Q4242", "Minister Lindeman"));
        kept[0].Heard.ShouldBeNull();
        kept[4].About.ShouldHaveSingleItem().Name.ShouldBe("Pia Lindeman");
        ledger.Names(isSpeaker: true, "minis", 5).ShouldBe(["Minister Lindeman"], "who types it finds the person by it");
        Exact(ledger);
    }

    [Fact]
    public void What_comes_later_is_under_the_same_verdicts()
    {
        using (var before = Filled())
        {
            before.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
            before.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["5.txt"], "Mina");
        }
        using var ledger = place.Open();
        // Another kind and way of writing is another name in the tables, and the same to verdicts.
        ledger.Add(Said(6, "MINISTER Lindeman", SourceKind.Organisation));
        ledger.Add(Said(7, "Joris Bos"));
        // A newer reading of the article that was split, and a newer version.
        ledger.Add(Said(5, "Joris Bos", about: "Minister Lindeman", model: "toy 2"));
        Numbers(ledger, "speaker:\"Pia Lindeman\"").ShouldBe("1 2 3 6");
        Numbers(ledger, "speaker:\"Joris Bos (bakker)\"").ShouldBe("5");
        Numbers(ledger, "speaker:\"Joris Bos\"").ShouldBe("4 7");
        Exact(ledger);
        ledger.Add(Said(5, "Joris Bos", about: "Minister Lindeman", more: " Werkelijk."));
        Numbers(ledger, "speaker:\"Joris Bos (bakker)\" about:\"Pia Lindeman\"").ShouldBe("5");
        Exact(ledger);
    }

    [Fact]
    public void Another_program_that_adds_meanwhile_knows_of_a_verdict_too()
    {
        using var one = Filled();
        using var two = place.Open();
        two.Add(Said(6, "Minister Lindeman"));
        one.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        two.Add(Said(7, "Minister Lindeman"));
        Numbers(two, "speaker:\"Pia Lindeman\"").ShouldBe("1 2 3 6 7");
        one.WithdrawPeople(one.PeopleVerdicts().Single().Position, "Mina");
        two.Add(Said(8, "Minister Lindeman"));
        Numbers(one, "speaker:\"Minister Lindeman\"").ShouldBe("2 3 6 7 8");
        Exact(one);
    }

    [Fact]
    public void In_some_articles_a_name_is_another_person()
    {
        using var ledger = Filled();
        var verdict = ledger.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["5.txt"], "Mina", "uit de tekst");
        (verdict.Kind, verdict.Person).ShouldBe((PeopleVerdictKind.Split, "Joris Bos (bakker)"));
        verdict.Articles.ShouldBe(["5.txt"]);
        Numbers(ledger, "speaker:\"Joris Bos\"").ShouldBe("4");
        Numbers(ledger, "speaker:\"Joris Bos (bakker)\"").ShouldBe("5");
        Numbers(ledger, "speaker:Bos").ShouldBe("4 5", "both have the last name");
        Speakers(ledger).ShouldBe("Minister Lindeman 2, Joris Bos 1, Joris Bos (bakker) 1, Pia Lindeman 1");
        ledger.AskAll(Question.Parse("speaker:\"Joris Bos (bakker)\"")).Single().Heard.ShouldBe("Joris Bos");
        Exact(ledger);
        // More of his articles, and then he is somebody whom the ledger knows already.
        ledger.Add(Said(6, "Joris Bos"));
        ledger.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["6.txt"], "Mina");
        ledger.MergePeople("Joris Bos (bakker)", "Pia Lindeman", "Mina");
        Numbers(ledger, "speaker:Lindeman").ShouldBe("1 2 3 5 6");
        Numbers(ledger, "speaker:\"Joris Bos\"").ShouldBe("4");
        Exact(ledger);
    }

    [Fact]
    public void What_is_withdrawn_leaves_everything_as_it_was_and_is_still_told()
    {
        using var ledger = Filled();
        var (before, speakers) = (Everyone(ledger), Speakers(ledger));
        var merged = ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        var split = ledger.SplitPeople("Minister Lindeman", "Lindeman de bakker", ["2.txt"], "Mina");
        Numbers(ledger, "speaker:\"Lindeman de bakker\"").ShouldBe("2", "a split goes before a merger");
        Numbers(ledger, "speaker:\"Minister Lindeman\"").ShouldBe("1 3");
        Exact(ledger);
        ledger.WithdrawPeople(merged.Position, "Kees", "toch niet");
        Numbers(ledger, "speaker:\"Minister Lindeman\"").ShouldBe("3");
        Exact(ledger);
        ledger.WithdrawPeople(split.Position, "Kees");
        Everyone(ledger).ShouldBe(before);
        Speakers(ledger).ShouldBe(speakers);
        Numbers(ledger, "speaker:\"Minister Lindeman\"").ShouldBe("2 3");
        Numbers(ledger, "speaker:\"Lindeman de bakker\"").ShouldBe("");
        Exact(ledger);
        ledger.PeopleVerdicts().Select(v => (v.Kind, v.Reviewer, v.Withdraws, v.Holds)).ShouldBe(
        [
            (PeopleVerdictKind.Merge, "Mina", null, false), (PeopleVerdictKind.Split, "Mina", null, false),
            (PeopleVerdictKind.Withdraw, "Kees", merged.Position, false), (PeopleVerdictKind.Withdraw, "Kees", split.Position, false),
        ]);
        ledger.PeopleVerdicts("pia lindeman").Select(v => v.Kind).ShouldBe([PeopleVerdictKind.Merge, PeopleVerdictKind.Withdraw]);
        ledger.PeopleVerdicts("Joris Bos").ShouldBeEmpty();
        // It can be said again.
        ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina").Holds.ShouldBeTrue();
        Numbers(ledger, "speaker:Q4242").ShouldBe("1 2 3");
    }

    [Fact]
    public void Who_is_merged_into_one_who_is_merged_is_the_last_one()
    {
        using var ledger = Filled();
        var first = ledger.MergePeople("Joris Bos", "Minister Lindeman", "Mina");
        var second = ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        Numbers(ledger, "speaker:\"Joris Bos\"").ShouldBe("1 2 3 4 5");
        Speakers(ledger).ShouldBe("Pia Lindeman 5");
        Exact(ledger);
        ledger.WithdrawPeople(second.Position, "Mina");
        Speakers(ledger).ShouldBe("Minister Lindeman 4, Pia Lindeman 1");
        ledger.MergePeople("Minister Lindeman", "Q4242", "Mina");
        ledger.WithdrawPeople(first.Position, "Mina");
        Speakers(ledger).ShouldBe("Pia Lindeman 3, Joris Bos 2");
        Exact(ledger);
    }

    [Theory]
    [InlineData("ZG681", "Niemand", "Pia Lindeman")]
    [InlineData("ZG681", "Pia Lindeman", "Niemand")]
    [InlineData("ZG681", "Q99", "Pia Lindeman")]
    [InlineData("ZG681", "?!", "Pia Lindeman")]
    [InlineData("ZG682", "Pia Lindeman", "pia lindeman")]
    [InlineData("ZG682", "Q4242", "Pia Lindeman")]
    [InlineData("ZG683", "Pia Lindeman", "Minister Lindeman")]
    [InlineData("ZG683", "Pia Lindeman", "Joris Bos")]
    [InlineData("ZG684", "Minister Lindeman", "Kees Kamp")]
    [InlineData("ZG685", "Kees Kamp", "Pia Lindeman")]
    [InlineData("ZG685", "Pia Lindeman", "Kees Kamp")]
    public void A_merger_that_cannot_be_is_told_and_changes_nothing(string code, string name, string into)
    {
        using var ledger = Filled();
        ledger.Add(Said(6, "Kees Kamp", wikidata: code == "ZG685" ? "Q1" : null));
        ledger.Add(Said(7, "Kees Kamp", wikidata: code == "ZG685" ? "Q2" : null));
        ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        ledger.MergePeople("Joris Bos", "Minister Lindeman", "Mina");
        var before = Everyone(ledger);
        Should.Throw<ZegsmanException>(() => ledger.MergePeople(name, into, "Mina")).Code.ShouldBe(code);
        Everyone(ledger).ShouldBe(before);
        ledger.PeopleVerdicts().Count.ShouldBe(2);
        Exact(ledger);
    }

    [Theory]
    [InlineData("ZG681", "Niemand", "X", "5.txt")]
    [InlineData("ZG682", "Joris Bos", "joris bos", "5.txt")]
    [InlineData("ZG683", "Pia Lindeman", "Minister Lindeman", "1.txt")]
    [InlineData("ZG684", "Joris Bos", "Een ander", "4.txt")]
    [InlineData("ZG686", "Joris Bos", "X")]
    [InlineData("ZG686", "Joris Bos", "X", "1.txt")]
    [InlineData("ZG621", "Joris Bos", "X", "9.txt")]
    [InlineData("ZG688", "Joris Bos", "()", "5.txt")]
    public void A_split_that_cannot_be_is_told_and_changes_nothing(string code, string name, string apart, params string[] articles)
    {
        using var ledger = Filled();
        ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        ledger.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["4.txt"], "Mina");
        var before = Everyone(ledger);
        Should.Throw<ZegsmanException>(() => ledger.SplitPeople(name, apart, articles, "Mina")).Code.ShouldBe(code);
        Everyone(ledger).ShouldBe(before);
        ledger.PeopleVerdicts().Count.ShouldBe(2);
    }

    [Fact]
    public void To_merge_those_who_were_split_is_a_circle_and_nothing_is_withdrawn_twice()
    {
        using var ledger = Filled();
        var split = ledger.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["4.txt"], "Mina");
        Should.Throw<ZegsmanException>(() => ledger.MergePeople("Joris Bos (bakker)", "Joris Bos", "Mina")).Code.ShouldBe("ZG683");
        var withdrawn = ledger.WithdrawPeople(split.Position, "Mina");
        foreach (var verdict in (long[])[split.Position, withdrawn.Position, 0, 99999])
            Should.Throw<ZegsmanException>(() => ledger.WithdrawPeople(verdict, "Mina")).Code.ShouldBe("ZG687");
        Should.Throw<ZegsmanException>(() => ledger.MergePeople("Joris Bos", "Pia Lindeman", " ")).Code.ShouldBe("ZG665");
    }

    [Fact]
    public void Two_people_of_one_name_with_ids_stay_two_and_the_name_alone_tells_both()
    {
        using var ledger = Filled();
        ledger.Add(Said(6, "Kees Kamp", wikidata: "Q1", about: "Pia Lindeman"));
        ledger.Add(Said(7, "Kees Kamp", wikidata: "Q2", about: "Pia Lindeman"));
        ledger.Add(Said(8, "Joris Bos", about: "Kees Kamp"));
        Numbers(ledger, "speaker:Q1").ShouldBe("6");
        Numbers(ledger, "speaker:Q2").ShouldBe("7");
        Numbers(ledger, "speaker:\"Kees Kamp\"").ShouldBe("6 7");
        ledger.AskAll(Question.Parse("speaker:Kamp order:added")).Select(k => k.Statement.Source!.Entity!.Wikidata).ShouldBe(["Q1", "Q2"]);
        // One of them gets another name; the other is left alone, and is not found by the first one's.
        ledger.Add(Said(9, "Keesje"));
        ledger.MergePeople("Keesje", "Q1", "Mina");
        Numbers(ledger, "speaker:Keesje").ShouldBe("6 9");
        Numbers(ledger, "speaker:Q1").ShouldBe("6 9");
        Numbers(ledger, "speaker:Q2").ShouldBe("7");
        ledger.MergePeople("Q2", "Joris Bos", "Mina");
        Numbers(ledger, "speaker:Q2").ShouldBe("4 5 7 8");
        Numbers(ledger, "speaker:Keesje").ShouldBe("6 9");
        Exact(ledger);
    }

    [Fact]
    public void Reversals_are_found_between_the_names_of_one_person_and_not_between_two_people_of_one_name()
    {
        using var ledger = place.Open();
        ledger.Add(Bridge("maandag.txt", 1, "Pia Lindeman", "ontkent", "is", Stance.Deny, "Q4242"));
        ledger.Add(Bridge("vrijdag.txt", 5, "Minister Lindeman", "erkent", "was", Stance.Admit));
        Reversals(ledger).ShouldBeEmpty();
        var merged = ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        var found = Reversals(ledger).ShouldHaveSingleItem();
        (found.First.Article.Id, found.Second.Article.Id).ShouldBe(("maandag.txt", "vrijdag.txt"));
        ledger.WithdrawPeople(merged.Position, "Mina");
        Reversals(ledger).ShouldBeEmpty();
        ledger.Add(Bridge("zaterdag.txt", 6, "Pia Lindeman", "erkent", "was", Stance.Admit, "Q4243"));
        Reversals(ledger).ShouldBeEmpty("the ids say that they are two");
        ledger.Add(Bridge("zondag.txt", 7, "Pia Lindeman", "erkent", "was", Stance.Admit));
        Reversals(ledger, "published:2019-03-07").ShouldNotBeEmpty();
        ledger.SplitPeople("Minister Lindeman", "Pia Lindeman (arts)", ["vrijdag.txt"], "Mina");
        Reversals(ledger, "published:2019-03-05").ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_of_the_speaker_is_under_the_verdicts_too_and_outlives_them()
    {
        using var ledger = Filled();
        ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        var position = ledger.AskAll(Everything).First(k => k.Article.Id == "4.txt").Position;
        ledger.Review(position, Verdict.Correct, "Mina", new Correction { Speaker = new CorrectedSpeaker("Minister Lindeman") });
        Numbers(ledger, "speaker:\"Pia Lindeman\"").ShouldBe("1 2 3 4");
        Exact(ledger);
        ledger.WithdrawPeople(ledger.PeopleVerdicts()[0].Position, "Mina");
        Numbers(ledger, "speaker:\"Minister Lindeman\"").ShouldBe("2 3 4");
        Exact(ledger);
        ledger.Add(Said(4, "Joris Bos", about: "Pia Lindeman", model: "toy 2"));
        Numbers(ledger, "speaker:\"Minister Lindeman\"").ShouldBe("2 3 4");
        Exact(ledger);
    }

    [Fact]
    public void A_person_is_forgotten_under_every_name_and_the_verdicts_with_them()
    {
        using var ledger = Filled();
        ledger.WithdrawPeople(ledger.MergePeople("Minister Lindeman", "Joris Bos", "Mina").Position, "Mina");
        ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        ledger.Forget(ForgetKind.Speaker, "Minister Lindeman", "Pia").Statements.ShouldBe(3);
        Numbers(ledger, "").ShouldBe("4 5");
        ledger.AskAll(Everything).ShouldAllBe(k => k.About.Count == 0);
        ledger.PeopleVerdicts().ShouldBeEmpty();
        Should.Throw<ZegsmanException>(() => ledger.Forget(ForgetKind.Speaker, "Pia Lindeman", "Pia")).Code.ShouldBe("ZG671");
        Exact(ledger);
        ledger.Add(Said(6, "Minister Lindeman"));
        Numbers(ledger, "speaker:\"Minister Lindeman\"").ShouldBe("6");
    }

    [Fact]
    public void Who_was_split_off_is_forgotten_alone_and_so_is_who_was_not()
    {
        using var ledger = Filled();
        ledger.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["5.txt"], "Mina");
        ledger.Forget(ForgetKind.Speaker, "Joris Bos", "Joris").Statements.ShouldBe(1);
        Numbers(ledger, "").ShouldBe("1 2 3 5");
        Numbers(ledger, "speaker:\"Joris Bos (bakker)\"").ShouldBe("5");
        Exact(ledger);
        ledger.Forget(ForgetKind.Speaker, "Joris Bos (bakker)", "Joris").Statements.ShouldBe(1);
        Numbers(ledger, "").ShouldBe("1 2 3");
        ledger.PeopleVerdicts().ShouldBeEmpty();
        Exact(ledger);
    }

    [Fact]
    public void An_article_is_forgotten_with_what_verdicts_say_of_it()
    {
        using var ledger = Filled();
        ledger.SplitPeople("Joris Bos", "Joris Bos (bakker)", ["4.txt", "5.txt"], "Mina");
        ledger.MergePeople("Minister Lindeman", "Pia Lindeman", "Mina");
        foreach (var article in (string[])["5.txt", "2.txt", "3.txt"]) ledger.Forget(ForgetKind.Article, article, "Mina");
        ledger.PeopleVerdicts("Joris Bos").Single().Articles.ShouldBe(["4.txt"]);
        Numbers(ledger, "speaker:\"Joris Bos (bakker)\"").ShouldBe("4");
        Exact(ledger);
        ledger.Add(Said(6, "Minister Lindeman"));
        Numbers(ledger, "speaker:Q4242").ShouldBe("1 6");
        foreach (var verdict in ledger.PeopleVerdicts()) ledger.WithdrawPeople(verdict.Position, "Mina");
        Numbers(ledger, "speaker:\"Joris Bos\"").ShouldBe("4");
        Exact(ledger);
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private StatementLedger Filled()
    {
        var ledger = place.Open();
        ledger.Add(Said(1, "Pia Lindeman", wikidata: "Q4242"));
        ledger.Add(Said(2, "Minister Lindeman"));
        ledger.Add(Said(3, "Minister Lindeman"));
        ledger.Add(Said(4, "Joris Bos", about: "Pia Lindeman"));
        ledger.Add(Said(5, "Joris Bos", about: "Minister Lindeman"));
        return ledger;
    }

    private static Reading Said(int number, string who, SourceKind kind = SourceKind.Person, string? wikidata = null, string? about = null, string model = "toy 1",
        string more = "")
    {
        var news = new News($"{who} zegt dat het kan, nummer {number}.{more}", $"{number}.txt") { Model = model, Publisher = $"Krant {number % 2}" }
            .Names(who, kind, wikidata);
        if (about is not null) news.Names(about, wikidata: about == "Pia Lindeman" ? "Q4242" : null);
        return news.Says(who, "zegt", $"dat het kan, nummer {number}", about: about is null ? null : [about]).Reading();
    }

    private static Reading Bridge(string id, int day, string who, string cue, string verb, Stance stance, string? wikidata = null) =>
        new News($"{who} {cue} dat de brug bij Oostermeer onveilig {verb}.", id) { Published = Zegsman.Articles.PartialDate.Day(2019, 3, day) }
            .Names(who, wikidata: wikidata).Names("Oostermeer", SourceKind.Organisation)
            .Says(who, cue, $"dat de brug bij Oostermeer onveilig {verb}", stance, stance == Stance.Deny ? Polarity.Negative : Polarity.Positive, about: ["Oostermeer"], terms: ["brug"]).Reading();

    /// <summary>Pairs that are looked at as such, however likely.</summary>
    private static IReadOnlyList<Zegsman.Ledger.Findings.Finding> Reversals(StatementLedger ledger, string question = "") =>
        ledger.Reversals(Question.Parse(question), least: 0).Findings;

    private static string Numbers(StatementLedger ledger, string question) =>
        string.Join(' ', ledger.AskAll(Question.Parse(question)).Select(k => k.Article.Id.Split('.')[0]).Order(StringComparer.Ordinal));

    private static string Speakers(StatementLedger ledger) =>
        string.Join(", ", ledger.Count(new Question()).Facets.Single(f => f.Field == "speaker").Values.Select(v => $"{v.Value} {v.Count}"));

    /// <summary>All that is told of who said what about whom.</summary>
    private static List<string> Everyone(StatementLedger ledger) => [.. ledger.AskAll(Everything).Select(k =>
        $"{k.Position} {k.Heard} {k.Statement.Source!.Entity} {string.Join(' ', k.About)}")];

    /// <summary>The counts that are kept are those of counting; any statement meets a confidence of 0, but to know that it must be looked at.</summary>
    private static void Exact(StatementLedger ledger)
    {
        foreach (var question in (Question[])[new(), new() { Outlets = ["Krant 0"] }, new() { Outlets = ["Krant 1"] }])
        {
            var (kept, counted) = (ledger.Count(question, 100), ledger.Count(question with { Confidence = 0 }, 100));
            kept.Total.ShouldBe(counted.Total);
            foreach (var (one, other) in kept.Facets.Zip(counted.Facets)) one.Values.ShouldBe(other.Values, $"{one.Field} of {question}");
            foreach (var speaker in kept.Facets.Single(f => f.Field == "speaker").Values)
                ledger.AskAll(question with { Speakers = [speaker.Value] }).LongCount(k => k.Statement.Source!.Entity!.Name == speaker.Value).ShouldBe(speaker.Count, speaker.Value);
        }
    }
}

public sealed class SqlitePeopleTests() : PeopleBehaviour(new SqlitePlace());
