using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>The counts that every engine keeps are what counting the statements gives, whatever happened to them.</summary>
public abstract class CountingBehaviour(ILedgerPlace place) : IDisposable
{
    private const string Report = """
        De gemeente Oostermeer sluit de brug over de Oude Meer voor al het verkeer. Volgens de burgemeester is er geen andere weg.
        Pia Lindeman zegt dat de brug bij Oostermeer dicht blijft. Het verkeer wordt over de dijk geleid, waar volgende week borden komen te staan.
        Joris van der Berg denkt dat het lang duurt. De brug is in 1931 gebouwd en werd sindsdien drie keer hersteld, voor het laatst in 1988.
        """;

    private static readonly string[] Outlets = ["De Oostermeerder", "Het Dagblad", "De Krant", "De Tijding"];

    [Fact]
    public void They_hold_after_every_change()
    {
        using var ledger = place.Open();
        Check(ledger, 0);
        ledger.Add(News.Bridge().Reading());
        Check(ledger, 2);
        ledger.Add(Copy("een.txt", Outlets[1]));
        Check(ledger, 4);
        // Two copies carry both statements, a third one of them.
        ledger.Add(Copy("twee.txt", Outlets[2]));
        ledger.Add(Copy("drie.txt", Outlets[3]));
        ledger.Add(Copy("vier.txt", Outlets[0], Report.Replace("lang duurt", "niet lang duurt", StringComparison.Ordinal), "dat het niet lang duurt"));
        Check(ledger, 5);
        ledger.Count(new Question { Outlets = [Outlets[3]] }).Total.ShouldBe(2, "what it carries");
        ledger.Count(new Question { Outlets = [Outlets[2], Outlets[3]] }).Total.ShouldBe(2, "once each");
        ledger.Add(Copy("een.txt", Outlets[1], model: "toy 2"));
        Check(ledger, 5);
        ledger.Add(Copy("een.txt", Outlets[1], Report.Replace("geen andere weg", "wel een andere weg", StringComparison.Ordinal)));
        Check(ledger, 5);
        var first = Ask(ledger, "speaker:Lindeman 'dicht blijft'");
        ledger.Review(first, Verdict.Correct, "Mina", new Correction { Stance = Stance.Announce, Speaker = new CorrectedSpeaker("Roos Terpstra") });
        Check(ledger, 5);
        ledger.Count(new Question { Outlets = [Outlets[3]] }).Facets.Single(f => f.Field == "review").Values.ShouldBe([new FacetValue("corrected", 1)]);
        ledger.Review(first, Verdict.Reject, "Mina");
        Check(ledger, 4);
        ledger.Review(first, Verdict.Withdraw, "Mina");
        ledger.Review(first, Verdict.Withdraw, "Mina");
        ledger.Review(first, Verdict.Confirm, "Mina");
        Check(ledger, 5);
        ledger.Add(Copy("een.txt", Outlets[1], Report.Replace("geen andere weg", "wel een andere weg", StringComparison.Ordinal), model: "toy 3"));
        Check(ledger, 5);
        ledger.Forget(ForgetKind.Article, "een.txt", "Mina");
        Check(ledger, 5);
        ledger.Forget(ForgetKind.Speaker, "Óstermeer", "Mina");
        Check(ledger, 5);
        ledger.Forget(ForgetKind.Speaker, "Joris van der Berg", "Mina");
        Check(ledger, 2);
        foreach (var article in (string[])["twee.txt", "drie.txt", "vier.txt", "brug.txt"]) ledger.Forget(ForgetKind.Article, article, "Mina");
        Check(ledger, 0);
        ledger.Size().ShouldBe(new LedgerSize(0, 0, 0, 0));
    }

    [Fact]
    public void A_ledger_of_some_size_tells_it()
    {
        using var ledger = place.Open();
        ledger.Size().ShouldBe(new LedgerSize(0, 0, 0, 0));
        ledger.Add(News.Bridge().Reading());
        ledger.Add(Copy("een.txt", Outlets[1]));
        ledger.Add(Copy("twee.txt", Outlets[2]));
        ledger.Add(new News("Er is geen nieuws.", "leeg.txt").Reading());
        ledger.Size().ShouldBe(new LedgerSize(Statements: 4, Articles: 4, Speakers: 2, Outlets: 2));
    }

    [Fact]
    public void Names_that_are_very_long_or_much_alike_are_counted_apart()
    {
        using var ledger = place.Open();
        var name = string.Join(' ', Enumerable.Repeat("het comité van allen die wachten", 300));
        foreach (var (last, what) in ((string, string)[])[("vandaag", "nee"), ("vandáág", "ja"), ("Vandaag", "niets")])
            ledger.Add(new News($"{name} {last} zegt {what}.", last).Says($"{name} {last}", "zegt", what).Reading());
        var speakers = ledger.Count(new Question()).Facets.Single(f => f.Field == "speaker").Values;
        speakers.Select(v => (v.Value[name.Length..], v.Count)).ShouldBe([(" Vandaag", 1), (" vandaag", 1), (" vandáág", 1)]);
    }

    [Theory]
    [InlineData("outlet:\"De Krant\"", "1 4 2 3")]
    [InlineData("outlet:\"De Krant\" order:oldest", "3 2 4 1")]
    [InlineData("outlet:\"De Krant\" order:added", "1 2 3 4")]
    [InlineData("outlet:\"De Krant\" order:latest", "4 3 2 1")]
    [InlineData("outlet:\"De Krant\",\"Het Dagblad\" order:oldest", "3 2 4 1")]
    [InlineData("outlet:\"De Krant\" speaker:Lindeman", "1 3")]
    public void What_an_outlet_has_of_its_own_and_what_it_carries_come_in_one_order(string question, string expected)
    {
        using var ledger = place.Open();
        // The first and the last are of another outlet, and carried.
        ledger.Add(Numbered(1, "Het Dagblad", 2019, "Pia Lindeman"));
        ledger.Add(Numbered(2, "De Krant", 2017, "Joris van der Berg"));
        ledger.Add(Numbered(3, "De Krant", 2016, "Pia Lindeman"));
        ledger.Add(Numbered(4, "Het Dagblad", 2018, "Joris van der Berg"));
        ledger.Add(Numbered(1, "De Krant", 2020, "Pia Lindeman"));
        ledger.Add(Numbered(4, "De Krant", 2020, "Joris van der Berg"));
        var asked = Question.Parse(question);
        string.Join(' ', ledger.AskAll(asked).Select(Number)).ShouldBe(expected);
        for (var size = 1; size <= 4; size++)
        {
            var (found, cursor) = (new List<string>(), (string?)null);
            do
            {
                var page = ledger.Ask(asked, size, cursor);
                found.AddRange(page.Statements.Select(Number));
                cursor = page.Next;
            }
            while (cursor is not null);
            string.Join(' ', found).ShouldBe(expected);
        }
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Any statement meets a confidence of 0, but to know that it must be looked at.</summary>
    private static void Check(StatementLedger ledger, int total)
    {
        Same(ledger, new Question());
        foreach (var outlet in Outlets) Same(ledger, new Question { Outlets = [outlet] });
        Same(ledger, new Question { Outlets = [Outlets[1], Outlets[3]] });
        Same(ledger, new Question { Outlets = ["Nergens"] });
        ledger.Count(new Question(), 0).Total.ShouldBe(total);
        ledger.Size().Statements.ShouldBe(total);
    }

    [Fact]
    public void What_answers_less_than_everything_is_counted_by_what_it_lacks_too()
    {
        using var ledger = place.Open();
        for (var number = 0; number < 40; number++) ledger.Add(Numbered(number, Outlets[number % 4], 2000 + (number % 7), $"Spreker {number % 5}"));
        ledger.Add(News.Bridge().Reading());
        ledger.Review(Ask(ledger, "order:added"), Verdict.Reject, "Mina");
        ledger.Review(Ask(ledger, "order:latest"), Verdict.Confirm, "Mina");
        foreach (var asked in (string[])["polarity:positive", "lang:nl", "confidence:0.1", "review:none", "review:none,confirmed", "source:person stance:state", "kind:direct,indirect,mixed"])
        {
            var question = Question.Parse(asked);
            var (kept, counted) = (ledger.KeptCounts(question, 100, large: 0).ShouldNotBeNull(asked), ledger.Count(question, 100));
            kept.Total.ShouldBe(counted.Total, asked);
            foreach (var (one, other) in kept.Facets.Zip(counted.Facets)) one.Values.ShouldBe(other.Values, $"{one.Field} of {asked}");
        }
        foreach (var asked in (string[])["polarity:negative", "brug", "speaker:Lindeman", "review:rejected", "said:2001"]) ledger.KeptCounts(Question.Parse(asked), 100, large: 0).ShouldBeNull(asked);
    }

    private static void Same(StatementLedger ledger, Question question)
    {
        var (kept, counted) = (ledger.Count(question, 100), ledger.Count(question with { Confidence = 0 }, 100));
        kept.Total.ShouldBe(counted.Total, question.ToString());
        ledger.AskAll(question).Count().ShouldBe((int)kept.Total, question.ToString());
        kept.Facets.Select(f => f.Field).ShouldBe(counted.Facets.Select(f => f.Field));
        foreach (var (one, other) in kept.Facets.Zip(counted.Facets)) one.Values.ShouldBe(other.Values, $"{one.Field} of {question}");
    }

    private static long Ask(StatementLedger ledger, string question) => ledger.AskAll(Question.Parse(question)).First().Position;

    private static string Number(KeptStatement kept) => kept.Statement.Content.Text.Split(' ')[^1];

    private static Reading Numbered(int number, string outlet, int year, string who) =>
        new News($"{string.Join(' ', Enumerable.Range(0, 40).Select(i => $"w{number}x{i}"))} {who} zegt dat het kan, nummer {number}", $"{outlet} {number}.txt")
            { Publisher = outlet, Published = Zegsman.Articles.PartialDate.Day(year, 1, 1) }
            .Names(who).Says(who, "zegt", $"dat het kan, nummer {number}").Reading();

    private static Reading Copy(string id, string outlet, string text = Report, string thought = "dat het lang duurt", string model = "toy 1") =>
        new News(text, id) { Publisher = outlet, Model = model }
            .Names("Pia Lindeman").Names("Joris van der Berg").Names("Oostermeer", SourceKind.Organisation)
            .Says("Pia Lindeman", "zegt", "dat de brug bij Oostermeer dicht blijft", about: ["Oostermeer"])
            .Says("Joris van der Berg", "denkt", thought, Stance.Believe, about: ["Pia Lindeman"])
            .Reading();
}

public sealed class SqliteCountingTests() : CountingBehaviour(new SqlitePlace());
