using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>What every engine answers.</summary>
public abstract class AskingBehaviour(ILedgerPlace place) : IDisposable
{
    [Theory]
    [InlineData("speaker:Lindeman", "1")]
    [InlineData("speaker:\"pia LINDEMAN\"", "1")]
    [InlineData("speaker:Q4242", "1")]
    [InlineData("speaker:Q1", "")]
    [InlineData("speaker:Pia", "")]
    [InlineData("speaker:\"van der Berg\"", "2")]
    [InlineData("speaker:Berg,Lindeman", "1 2")]
    [InlineData("speaker:woordvoerder", "3")]
    [InlineData("speaker:Tribune", "5")]
    [InlineData("about:ostermeer", "1")]
    [InlineData("about:brug", "1 2")]
    [InlineData("about:brug about:Óstermeer", "1")]
    [InlineData("about:jaar,Ostermeer", "1 2")]
    [InlineData("stance:deny", "1")]
    [InlineData("stance:Deny,predict", "1 4")]
    [InlineData("polarity:negative", "1")]
    [InlineData("kind:direct", "2")]
    [InlineData("source:organisation", "5")]
    [InlineData("medium:twitter", "2")]
    [InlineData("medium:twit", "")]
    [InlineData("medium:raad", "3")]
    [InlineData("outlet:\"de oostermeerder\"", "1 2")]
    [InlineData("outlet:Oostermeerder", "")]
    [InlineData("outlet:nieuws.example", "3 4")]
    [InlineData("said:2018-07-13", "2")]
    [InlineData("said:2018-07/P1M", "1 2")]
    [InlineData("said:2018-07-14/", "1 3 4")]
    [InlineData("said:/2018-07-13", "2")]
    [InlineData("published:2018-07-16", "1 2")]
    [InlineData("published:2019", "3 4")]
    [InlineData("confidence:0.7", "1 3 4 5")]
    [InlineData("lang:en", "5")]
    [InlineData("bruggen", "1 2")]
    [InlineData("brug", "1 2")]
    [InlineData("BRÚG", "1 2")]
    [InlineData("brugg*", "2")]
    [InlineData("standhouden", "4")]
    [InlineData("wachten jaren", "2")]
    [InlineData("'wachten jaren'", "")]
    [InlineData("'al jaren op'", "2")]
    [InlineData("'de brug bij Ostermeer'", "1")]
    [InlineData("speaker:Lindeman about:Ostermeer stance:deny said:2018-07/P1M 'onveilig is'", "1")]
    [InlineData("speaker:Lindeman stance:state", "")]
    [InlineData("", "1 2 3 4 5")]
    public void A_question_is_answered_by_the_statements_that_meet_all_of_it(string question, string expected)
    {
        using var ledger = Filled();
        var answer = ledger.AskAll(Question.Parse(question)).ToList();
        string.Join(' ', answer.Select(Number).Order()).ShouldBe(expected);
        ledger.Count(Question.Parse(question)).Total.ShouldBe(answer.Count);
    }

    [Theory]
    [InlineData("order:newest")]
    [InlineData("order:oldest")]
    [InlineData("order:added")]
    [InlineData("order:latest")]
    [InlineData("order:confidence")]
    [InlineData("order:unsure")]
    public void However_far_the_statements_are_looked_at_in_their_order_the_same_ones_are_found(string order)
    {
        using var ledger = Filled();
        foreach (var asked in (string[])["", "stance:deny", "polarity:positive", "kind:direct,indirect", "outlet:nieuws.example", "said:2018/2019", "lang:nl confidence:0.6", "source:organisation stance:deny"])
        {
            var question = Question.Parse($"{asked} {order}");
            var expected = ledger.AskAll(question).Select(Number).ToList();
            for (var walked = 0; walked < 7; walked++)
            {
                var (found, cursor) = (new List<int>(), (string?)null);
                do
                {
                    var page = ledger.Ask(question, 1, cursor, walked);
                    found.AddRange(page.Statements.Select(Number));
                    cursor = page.Next;
                }
                while (cursor is not null);
                found.ShouldBe(expected, customMessage: $"{question} after {walked}");
            }
        }
    }

    [Theory]
    [InlineData("", "3 4 1 2 5")]
    [InlineData("order:newest", "3 4 1 2 5")]
    [InlineData("order:oldest", "2 1 3 4 5")]
    [InlineData("order:added", "1 2 3 4 5")]
    [InlineData("order:latest", "5 4 3 2 1")]
    [InlineData("order:confidence", "1 4 5 3 2")]
    public void Pages_follow_one_another_in_every_order_without_a_gap(string question, string expected)
    {
        using var ledger = Filled();
        var asked = Question.Parse(question);
        string.Join(' ', ledger.AskAll(asked).Select(Number)).ShouldBe(expected);
        for (var size = 1; size <= 5; size++)
        {
            var (found, cursor, pages) = (new List<int>(), (string?)null, 0);
            do
            {
                var page = ledger.Ask(asked, size, cursor);
                page.Statements.Count.ShouldBeLessThanOrEqualTo(size);
                found.AddRange(page.Statements.Select(Number));
                (cursor, pages) = (page.Next, pages + 1);
            }
            while (cursor is not null);
            string.Join(' ', found).ShouldBe(expected);
            pages.ShouldBe((4 + size) / size);
        }
    }

    [Fact]
    public void A_cursor_stays_good_while_statements_are_added()
    {
        using var ledger = Filled();
        var asked = Question.Parse("order:added");
        var first = ledger.Ask(asked, 5);
        first.Next.ShouldBeNull();
        var cursor = ledger.Ask(asked, 4).Next;
        ledger.Add(News.Bridge("later.txt").Reading());
        ledger.Ask(asked, 10, cursor).Statements.Select(s => s.Article.Id).ShouldBe(["inquiry.txt", "later.txt", "later.txt"]);
    }

    [Fact]
    public void A_cursor_of_another_order_or_none_is_refused()
    {
        using var ledger = Filled();
        var cursor = ledger.Ask(new Question(), 1).Next;
        foreach (var wrong in (string?[])[cursor, "", "x", "€", "MXwyfDM"])
            Should.Throw<ZegsmanException>(() => ledger.Ask(new Question { Order = AnswerOrder.Confidence }, 1, wrong)).Code.ShouldBe("ZG618", wrong);
    }

    [Fact]
    public void Facets_tell_how_many_have_each_value_and_asking_for_one_finds_so_many()
    {
        using var ledger = Filled();
        ledger.Review(ledger.AskAll(new Question()).First().Position, Reviews.Verdict.Confirm, "Mina");
        var counts = ledger.Count(new Question());
        counts.Total.ShouldBe(5);
        counts.Facets.Select(f => f.Field).ShouldBe(["speaker", "about", "stance", "polarity", "kind", "source", "outlet", "said", "review"]);
        counts.Facets.Single(f => f.Field == "stance").Values.ShouldBe([new FacetValue("state", 3), new FacetValue("deny", 1), new FacetValue("predict", 1)]);
        counts.Facets.Single(f => f.Field == "said").Values.ShouldBe([new FacetValue("2018", 2), new FacetValue("2019", 2)]);
        foreach (var facet in counts.Facets)
        {
            facet.Values.ShouldNotBeEmpty(facet.Field);
            foreach (var value in facet.Values)
                ledger.AskAll(Question.Parse($"{facet.Field}:\"{value.Value}\"")).Count().ShouldBe((int)value.Count, $"{facet.Field} {value.Value}");
        }
        ledger.Count(Question.Parse("kind:direct"), 1).Facets.Single(f => f.Field == "speaker").Values.ShouldBe([new FacetValue("Joris van der Berg", 1)]);
    }

    [Fact]
    public void Names_of_equal_count_come_in_the_order_of_their_characters_whatever_the_locale()
    {
        using var ledger = place.Open();
        var news = new News("adam, Bos, ŽIŽEK, Zus, écu, z9 en z10 zeggen: ja.");
        foreach (var name in (string[])["adam", "Bos", "ŽIŽEK", "Zus", "écu", "z9", "z10"]) news.Names(name).Says(name, "zeggen", "ja");
        ledger.Add(news.Reading());
        ledger.Count(new Question()).Facets.Single(f => f.Field == "speaker").Values.Select(v => v.Value)
            .ShouldBe(["Bos", "Zus", "adam", "z10", "z9", "écu", "ŽIŽEK"]);
    }

    [Fact]
    public void A_timeline_counts_by_month_or_year_and_what_is_not_known_so_precisely_apart()
    {
        using var ledger = Filled();
        ledger.Add(new News("Bos zei dat het regent.", "jaar.txt") { Published = PartialDate.TryParse("2018", out var year) ? year : null }
            .Names("Bos").Says("Bos", "zei", "dat het regent").Reading());
        var months = ledger.Timeline(new Question(), TimelineField.Stance, PeriodLength.Month);
        months.Periods.Select(p => (p.Name, p.Total)).ShouldBe([("2018-07", 2), ("2019-02", 2)]);
        months.Periods[0].Values.ShouldBe([new FacetValue("deny", 1), new FacetValue("state", 1)]);
        months.Undated.ShouldBe(2);
        var years = ledger.Timeline(new Question(), TimelineField.Source, PeriodLength.Year);
        years.Periods.Select(p => (p.Name, p.Total)).ShouldBe([("2018", 3), ("2019", 2)]);
        years.Periods[1].Values.ShouldBe([new FacetValue("person", 1)], "of a spokesman it is not known");
        years.Undated.ShouldBe(1);
        ledger.Timeline(Question.Parse("speaker:Lindeman"), TimelineField.Stance, PeriodLength.Month).Periods.ShouldHaveSingleItem().Total.ShouldBe(1);
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Five statements, each known by a number of its own in the tests above.</summary>
    private StatementLedger Filled()
    {
        var ledger = place.Open();
        ledger.Add(News.Bridge().Reading());
        ledger.Add(new News("Een woordvoerder zei dat het werk begint. Roos Terpstra verwacht dat de dijk stand houdt.", "dijk.txt")
            { Url = "https://www.nieuws.example/dijk", Publisher = null, Published = PartialDate.Day(2019, 2, 1) }
            .Names("Roos Terpstra")
            .Says("Een woordvoerder", "zei", "dat het werk begint", medium: "een brief aan de raad", confidence: 0.8, terms: ["werk"])
            .Says("Roos Terpstra", "verwacht", "dat de dijk stand houdt", Stance.Predict, terms: ["dijk"])
            .Reading());
        ledger.Add(new News("The inquiry is over, the Hessel Tribune said.", "inquiry.txt") { Language = TextLanguage.English, Published = null, Publisher = null }
            .Names("Hessel Tribune", SourceKind.Organisation).Names("Tribune", SourceKind.Organisation)
            .Says("Tribune", "said", "The inquiry is over", terms: ["inquiry"])
            .Reading());
        return ledger;
    }

    private static int Number(KeptStatement kept) => kept.Article.Id switch
    {
        "brug.txt" => 0,
        "dijk.txt" => 2,
        _ => 4,
    } + int.Parse(kept.Statement.Id[1..], System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class SqliteAskingTests() : AskingBehaviour(new SqlitePlace());
