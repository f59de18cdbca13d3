using Zegsman.Language;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>What people say of statements, on every engine.</summary>
public abstract class ReviewBehaviour(ILedgerPlace place) : IDisposable
{
    private static readonly Question Everything = new() { Order = AnswerOrder.Added };

    [Fact]
    public void A_confirmed_statement_says_so_and_can_be_asked_for()
    {
        using var ledger = Filled(out var first);
        ledger.Review(first, Verdict.Confirm, "Mina", reason: "staat er zo");
        var review = ledger.AskAll(Question.Parse("review:confirmed")).ShouldHaveSingleItem().Review.ShouldNotBeNull();
        (review.State, review.Reviewer, review.Reason).ShouldBe((ReviewState.Confirmed, "Mina", "staat er zo"));
        ledger.AskAll(Question.Parse("review:none")).ShouldHaveSingleItem().Review.ShouldBeNull();
        ledger.AskAll(Everything).Count().ShouldBe(2);
    }

    [Fact]
    public void A_rejected_statement_answers_only_who_asks_for_what_was_rejected()
    {
        using var ledger = Filled(out var first);
        ledger.Review(first, Verdict.Reject, "Mina");
        ledger.AskAll(Everything).ShouldHaveSingleItem().Position.ShouldNotBe(first);
        ledger.AskAll(Question.Parse("review:rejected")).ShouldHaveSingleItem().Position.ShouldBe(first);
        ledger.Count(new Question()).Total.ShouldBe(1);
    }

    [Fact]
    public void A_corrected_statement_is_found_and_shown_in_its_new_form_only()
    {
        using var ledger = Filled(out var first);
        var text = News.Bridge().Reading().Article.Text;
        var onveilig = TextSpan.Of(text.IndexOf("onveilig is", StringComparison.Ordinal), "onveilig is".Length);
        ledger.Review(first, Verdict.Correct, "Mina", new Correction
        {
            Speaker = new CorrectedSpeaker("Joost Pol", SourceKind.Person, "Q99"),
            Stance = Stance.Doubt,
            Content = [onveilig],
            About = ["Rijkswaterstaat"],
        }, "verkeerde spreker");
        ledger.AskAll(Question.Parse("speaker:Lindeman")).ShouldBeEmpty();
        ledger.AskAll(Question.Parse("brug order:added")).ShouldHaveSingleItem().Position.ShouldNotBe(first);
        var kept = ledger.AskAll(Question.Parse("speaker:Pol stance:doubt about:Rijkswaterstaat onveilig review:corrected")).ShouldHaveSingleItem();
        (kept.Statement.Id, kept.Statement.Content.Text, kept.Statement.Source!.Entity!.Wikidata).ShouldBe(("s1", "onveilig is", "Q99"));
        kept.About.ShouldHaveSingleItem().Name.ShouldBe("Rijkswaterstaat");
        kept.Statement.Polarity.ShouldBe(Polarity.Negative, "what is not corrected stays");
        kept.Review!.Reason.ShouldBe("verkeerde spreker");
        ledger.AskAll(Everything).Count().ShouldBe(2);
    }

    [Fact]
    public void Corrections_add_up_and_withdrawing_takes_the_last_one_back()
    {
        using var ledger = Filled(out var first);
        ledger.Review(first, Verdict.Correct, "Mina", new Correction { Stance = Stance.Doubt });
        var corrected = ledger.AskAll(Question.Parse("review:corrected")).Single().Position;
        // The corrected form has a position of its own; both name the statement.
        ledger.Review(corrected, Verdict.Correct, "Otto", new Correction { Polarity = Polarity.Positive });
        Form(ledger).ShouldBe((Stance.Doubt, Polarity.Positive, ReviewState.Corrected));
        ledger.Review(first, Verdict.Withdraw, "Otto");
        Form(ledger).ShouldBe((Stance.Doubt, Polarity.Negative, ReviewState.Corrected));
        ledger.Review(first, Verdict.Withdraw, "Otto");
        Form(ledger).ShouldBe((Stance.Deny, Polarity.Negative, null));
        Should.Throw<ZegsmanException>(() => ledger.Review(first, Verdict.Withdraw, "Otto")).Code.ShouldBe("ZG663");
        ledger.Reviews(first).Select(r => (r.Verdict, r.Reviewer)).ShouldBe([(Verdict.Correct, "Mina"), (Verdict.Correct, "Otto"),
            (Verdict.Withdraw, "Otto"), (Verdict.Withdraw, "Otto")]);

        static (Stance?, Polarity, ReviewState?) Form(StatementLedger ledger)
        {
            var kept = ledger.AskAll(Question.Parse("speaker:Lindeman")).ShouldHaveSingleItem();
            return (kept.Statement.Cue?.Stance, kept.Statement.Polarity, kept.Review?.State);
        }
    }

    [Fact]
    public void Every_field_can_be_corrected()
    {
        using var ledger = Filled(out var first);
        var text = News.Bridge().Reading().Article.Text;
        TextSpan Span(string words) => TextSpan.Of(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        Articles.PartialDate.TryParse("2018-05", out var said);
        ledger.Review(first, Verdict.Correct, "Mina", new Correction
        {
            Source = [Span("Lindeman")],
            Cue = [Span("ontkent dat")],
            Kind = StatementKind.Mixed,
            Addressee = [Span("Joris van der Berg")],
            Occasion = [Span("Ruzie")],
            Medium = [Span("Twitter")],
            Place = [Span("Óstermeer")],
            Said = said,
            Parent = "s2",
        });
        var kept = ledger.AskAll(Question.Parse("medium:twitter said:2018-05 kind:mixed")).ShouldHaveSingleItem();
        var statement = kept.Statement;
        (statement.Source!.Text, statement.Cue!.Text, statement.Addressee!.Text, statement.Occasion!.Text, statement.Place!.Text, statement.Parent)
            .ShouldBe(("Lindeman", "ontkent dat", "Joris van der Berg", "Ruzie", "Óstermeer", "s2"));
        (kept.Since, statement.Source.Entity!.Name).ShouldBe(("2018-05-01", "Pia Lindeman"));
        ledger.Review(first, Verdict.Correct, "Mina", new Correction { Speaker = new CorrectedSpeaker(""), Source = [], Medium = [], Parent = "" });
        var second = ledger.AskAll(Question.Parse("said:2018-05")).ShouldHaveSingleItem().Statement;
        (second.Source, second.Medium, second.Parent).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_correction_that_cannot_be_made_changes_nothing()
    {
        using var ledger = Filled(out var first);
        foreach (var spans in (TextSpan[][])[[new TextSpan(0, 100_000)], [new TextSpan(5, 8), new TextSpan(2, 3)], [], [new TextSpan(4, 4)]])
            Should.Throw<ZegsmanException>(() => ledger.Review(first, Verdict.Correct, "Mina", new Correction { Content = spans })).Code.ShouldBe("ZG661");
        Should.Throw<ZegsmanException>(() => ledger.Review(first, Verdict.Correct, "Mina", new Correction())).Code.ShouldBe("ZG664");
        Should.Throw<ZegsmanException>(() => ledger.Review(first, Verdict.Correct, "Mina")).Code.ShouldBe("ZG664");
        Should.Throw<ZegsmanException>(() => ledger.Review(first, Verdict.Confirm, " ")).Code.ShouldBe("ZG665");
        Should.Throw<ZegsmanException>(() => ledger.Review(10_000, Verdict.Confirm, "Mina")).Code.ShouldBe("ZG662");
        ledger.Reviews(first).ShouldBeEmpty();
        ledger.AskAll(Everything).ShouldAllBe(k => k.Review == null);
    }

    [Fact]
    public void Reviews_go_with_the_same_statement_into_a_newer_reading()
    {
        using var ledger = place.Open();
        ledger.Add(Read("toy 1", "dat het regent", "dat de brug dicht is"));
        var old = ledger.AskAll(Everything).Select(k => k.Position).ToList();
        ledger.Review(old[0], Verdict.Correct, "Mina", new Correction { Stance = Stance.Claim }, "zo bedoeld");
        ledger.Review(old[1], Verdict.Reject, "Mina");
        // The newer model bounds the first content otherwise.
        ledger.Add(Read("toy 2", "het regent", "dat de brug dicht is")).Kind.ShouldBe(AdditionKind.Reading);
        var kept = ledger.AskAll(Everything).ShouldHaveSingleItem();
        (kept.Statement.Content.Text, kept.Statement.Cue!.Stance, kept.Statement.Evidence.Model).ShouldBe(("het regent", Stance.Claim, "toy 2"));
        (kept.Review!.Reviewer, kept.Review.Reason).ShouldBe(("Mina", "zo bedoeld"));
        ledger.AskAll(Question.Parse("review:rejected")).ShouldHaveSingleItem().Statement.Content.Text.ShouldBe("dat de brug dicht is");
    }

    [Fact]
    public void What_a_person_held_for_right_stays_when_a_newer_reading_does_not_have_it()
    {
        using var ledger = place.Open();
        ledger.Add(Read("toy 1", "dat het regent", "dat de brug dicht is"));
        var old = ledger.AskAll(Everything).Select(k => k.Position).ToList();
        ledger.Review(old[1], Verdict.Confirm, "Mina");
        ledger.Add(Read("toy 2", "dat het regent"));
        var kept = ledger.AskAll(Everything).ToList();
        kept.Select(k => (k.Statement.Content.Text, k.Review?.State)).ShouldBe([("dat het regent", null), ("dat de brug dicht is", ReviewState.Confirmed)]);
        ledger.AskAll(Question.Parse("brug speaker:Bos")).ShouldHaveSingleItem().Review!.Reviewer.ShouldBe("Mina");
    }

    [Fact]
    public void Reviews_go_into_a_new_version_where_the_words_are_the_same()
    {
        using var ledger = place.Open();
        ledger.Add(Read("toy 1", "dat het regent", "dat de brug dicht is"));
        foreach (var kept in ledger.AskAll(Everything).ToList()) ledger.Review(kept.Position, Verdict.Confirm, "Mina");
        ledger.Add(new News("Nieuws. Bos zegt dat het regent en meldt dat de brug open is.", "bos.txt").Names("Bos")
            .Says("Bos", "zegt", "dat het regent").Says("Bos", "meldt", "dat de brug open is").Reading()).Kind.ShouldBe(AdditionKind.Version);
        ledger.AskAll(Everything).Select(k => (k.Statement.Content.Text, k.Review?.State)).ShouldBe([("dat het regent", ReviewState.Confirmed),
            ("dat de brug open is", null)]);
    }

    [Fact]
    public void Reviewed_articles_leave_as_training_data()
    {
        using var ledger = place.Open();
        ledger.Add(Read("toy 1", "dat het regent", "dat de brug dicht is"));
        var old = ledger.AskAll(Everything).Select(k => k.Position).ToList();
        ledger.Review(old[0], Verdict.Correct, "Mina", new Correction { Stance = Stance.Claim });
        ledger.ReviewedArticles().ShouldBeEmpty();
        ledger.ReviewedArticles(partial: true).Count().ShouldBe(1);
        ledger.Review(old[1], Verdict.Reject, "Mina");
        using var file = new Zegsman.Cli.Tests.TemporaryFolder();
        File.WriteAllLines(file["gold.jsonl"], ledger.ReviewedArticles());
        var gold = Evaluation.GoldArticle.Read(file["gold.jsonl"]).ToList().ShouldHaveSingleItem();
        var attribution = gold.Attributions.ShouldHaveSingleItem();
        (attribution.Stance, gold.Text[attribution.Content[0].Start..attribution.Content[0].End]).ShouldBe(("claim", "dat het regent"));
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Reading Read(string model, string first, string? second = null)
    {
        var news = new News("Bos zegt dat het regent en meldt dat de brug dicht is.", "bos.txt") { Model = model }.Names("Bos").Says("Bos", "zegt", first);
        return (second is null ? news : news.Says("Bos", "meldt", second)).Reading();
    }

    private StatementLedger Filled(out long first)
    {
        var ledger = place.Open();
        ledger.Add(News.Bridge().Reading());
        first = ledger.AskAll(Everything).First().Position;
        return ledger;
    }
}

public sealed class SqliteReviewTests() : ReviewBehaviour(new SqlitePlace());
