using FsCheck.Xunit;
using Zegsman.Language;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

public sealed class QuestionTests
{
    [Fact]
    public void The_compact_form_says_all_that_can_be_asked()
    {
        var question = Question.Parse("""
            speaker:"Pia Lindeman",Q42 about:brug,'de "oude" sluis' about:geld stance:deny,admit polarity:negative kind:direct source:person
            medium:Twitter outlet:"De Oostermeerder" said:2018-07/P1M published:2018 confidence:0.75 lang:nl 'niet veilig' brugg* order:oldest
            """);
        question.Speakers.ShouldBe(["Pia Lindeman", "Q42"]);
        question.About.Select(g => string.Join('|', g)).ShouldBe(["brug|de \"oude\" sluis", "geld"]);
        question.Stances.ShouldBe([Stance.Deny, Stance.Admit]);
        question.Polarity.ShouldBe(Polarity.Negative);
        question.Kinds.ShouldBe([StatementKind.Direct]);
        question.Sources.ShouldBe([SourceKind.Person]);
        question.Mediums.ShouldBe(["Twitter"]);
        question.Outlets.ShouldBe(["De Oostermeerder"]);
        (question.Said!.From, question.Said.To).ShouldBe(("2018-07-01", "2018-08-01"));
        (question.Published!.From, question.Published.To).ShouldBe(("2018-01-01", "2019-01-01"));
        question.Confidence.ShouldBe(0.75);
        question.Language.ShouldBe(TextLanguage.Dutch);
        question.Words.ShouldBe(["niet veilig", "brugg*"]);
        question.Order.ShouldBe(AnswerOrder.Oldest);
        Question.Parse(question.ToString()).ToString().ShouldBe(question.ToString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  brug  Speaker:Bos ", "speaker:Bos brug")]
    [InlineData("stance:admit,deny,deny", "stance:deny,admit")]
    [InlineData("speaker:\"'t Hart\" polarity:negative,positive", "speaker:\"'t Hart\"")]
    [InlineData("14:30 order:newest", "\"14:30\"")]
    public void It_is_written_in_one_way(string text, string expected) => Question.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("spreker:Bos", "ZG611", "speaker")]
    [InlineData("https://nieuws.example", "ZG611", "quotation marks")]
    [InlineData("stance:denies", "ZG612", "deny")]
    [InlineData("kind:quote", "ZG612", "indirect")]
    [InlineData("lang:fr", "ZG612", "nl")]
    [InlineData("order:best", "ZG612", "newest")]
    [InlineData("speaker:\"Bos", "ZG613", "character 9")]
    [InlineData("'s ochtends", "ZG613", "double")]
    [InlineData("speaker: Bos", "ZG614", "blank")]
    [InlineData("speaker:Bos,", "ZG614", "blank")]
    [InlineData("speaker:\"—\"", "ZG614", "letter")]
    [InlineData("said:gisteren", "ZG615", "2018-07/P1M")]
    [InlineData("said:2018-08/2018-07", "ZG615", "2018-07/P1M")]
    [InlineData("said:2018/2019,2020", "ZG616", "commas")]
    [InlineData("speaker:Bos speaker:Vos", "ZG616", "commas")]
    [InlineData("confidence:2", "ZG617", "from 0 to 1")]
    [InlineData("confidence:NaN", "ZG617", "from 0 to 1")]
    [InlineData("brug -", "ZG619", "Leave it out")]
    public void What_is_no_question_is_told_with_the_cure(string text, string code, string cure)
    {
        var error = Should.Throw<ZegsmanException>(() => Question.Parse(text));
        error.Code.ShouldBe(code);
        error.Message.ShouldContain(cure);
    }

    [Theory]
    [InlineData("2018", "2018-01-01", "2019-01-01")]
    [InlineData("2018-07-16", "2018-07-16", "2018-07-17")]
    [InlineData("2018-07-16T14:30", "2018-07-16T14:30:00", "2018-07-16T14:31:00")]
    [InlineData("2018-07/P1M", "2018-07-01", "2018-08-01")]
    [InlineData("2018-07-16/P1Y2M", "2018-07-16", "2019-09-16")]
    [InlineData("2018-07-16/P2W", "2018-07-16", "2018-07-30")]
    [InlineData("P1W/2018-07-16", "2018-07-10", "2018-07-17")]
    [InlineData("2018-07/2018-09", "2018-07-01", "2018-10-01")]
    [InlineData("2018-07/", "2018-07-01", null)]
    [InlineData("/2018-07", null, "2018-08-01")]
    [InlineData("2018-07/P9999Y", "2018-07-01", null)]
    public void A_time_is_read_to_its_ends(string text, string? from, string? to)
    {
        var range = TimeRange.Parse(text).ShouldNotBeNull();
        (range.From, range.To).ShouldBe((from, to));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("P1M")]
    [InlineData("P1M/P1M")]
    [InlineData("2018-07/P")]
    [InlineData("2018-07/PM")]
    [InlineData("2018-07/P1")]
    [InlineData("2018-07/P99999999999999999999D")]
    [InlineData("2018-13")]
    [InlineData("2018/2019/2020")]
    [InlineData("2018/P0D")]
    public void What_is_no_time_is_none(string text) => TimeRange.Parse(text).ShouldBeNull();

    [Property(MaxTest = 300)]
    public void Any_text_is_a_question_or_an_error_and_a_question_comes_back_from_its_text(string? text)
    {
        Question question;
        try
        {
            question = Question.Parse(text ?? "");
        }
        catch (ZegsmanException error)
        {
            error.Code.ShouldStartWith("ZG61");
            return;
        }
        Question.Parse(question.ToString()).ToString().ShouldBe(question.ToString());
    }
}
