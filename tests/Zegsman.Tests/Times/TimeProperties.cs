using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language;
using Zegsman.Times;

namespace Zegsman.Tests.Times;

/// <summary>What holds of the times of every text.</summary>
public sealed class TimeProperties
{
    private static readonly string[] bits =
    [
        "3", "31", "2018", "99999999999", "1.000", "2,5", "½", "0", "29", "februari ", "juli ", "mei ", "May ", "Jan. ", "vrijdag ",
        "Mon ", "gisteren ", "today ", "dag ", "days ", "jaar ", "year ", "eeuw ",
        "weken ", "quarter ", "half ", "acht ", "twenty ", "thousand ", "honderd ", "geleden ", "ago ", "over ", "in ", "van ", "tot ",
        "en ", "and ", "between ", "de ", "the ", "een ", "a ", "elke ", "every ",
        "vorige ", "next ", "eind ", "late ", "eerder ", "kwart ", "past ", "uur ", "p.m.", "o'clock", "'s avonds ", "om ", "at ",
        "Kerst ", "Easter ", "jaren '", "90", "s", "e", "th", "-", "/", ".", ":", ",",
        "(", ")", " ", "\n", "'", "€", "%", "😀", "\ud83d", "9998", "9999", "0001", "Q4 ", "zomer ", "winter ", "eerste ", "laatste ",
        "last ", "week ", "54 ",
    ];

    [Property(MaxTest = 3000)]
    public Property Spans_lie_in_the_text_in_order_and_apart() => Prop.ForAll(Soup, text =>
        Languages.All(language => Dates.All(published => Holds(text, language, published))));

    [Property(MaxTest = 500)]
    public Property Any_text_can_be_read(string? text) => Languages.All(language => Holds(text ?? "", language, "2018-07-17")).ToProperty();

    [Theory]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("1/1/")]
    [InlineData("een ")]
    [InlineData("one ")]
    [InlineData("twenty-")]
    [InlineData("honderd duizend ")]
    [InlineData("vrijdag ")]
    [InlineData("Monday, ")]
    [InlineData("van mei tot ")]
    [InlineData("between May and ")]
    [InlineData("eerder later ")]
    [InlineData("begin van het eind van de ")]
    [InlineData("the end of the ")]
    [InlineData("de eerste week van de eerste week van ")]
    [InlineData("the first week of the last week of ")]
    [InlineData("twee dagen na twee dagen na ")]
    [InlineData("two days after two days before ")]
    [InlineData("the day after the day after ")]
    [InlineData("the weekend of the weekend of ")]
    [InlineData("vorige volgende ")]
    [InlineData("'s ")]
    [InlineData("om kwart over ")]
    [InlineData("twee weken en ")]
    [InlineData("maandag vorige week dinsdag ")]
    [InlineData("late early late on ")]
    public void A_long_text_of_one_thing_is_read_in_time_that_grows_with_its_length(string part)
    {
        // Were anything read again for each word behind it, this would not end within the lifetime of a test run.
        var text = new StringBuilder().Insert(0, part, 200_000 / part.Length).ToString();
        foreach (var language in Languages) Holds(text, language, "2018-07-17").ShouldBeTrue();
    }

    private static readonly TextLanguage[] Languages = [TextLanguage.Dutch, TextLanguage.English];

    private static readonly string[] Dates = ["2018-07-17", "2018-07-17T09:30:00", "2018-07", "2018", "0001-01-01", "9998-12-31", "-"];

    private static Arbitrary<string> Soup => Gen.Elements(bits).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Read without trees, which would tell of the analysis and not of the times.</summary>
    private static bool Holds(string text, TextLanguage language, string published)
    {
        var article = TimeSpecification.Article(text, language, published);
        var document = Segmenter.Segment(text, language, [new TextSpan(0, text.Length)]);
        var end = 0;
        foreach (var time in TimeReader.Read(article, document))
        {
            if (time.Span.Start < end || time.Span.IsEmpty || time.Span.End > text.Length || time.Span.In(text) != time.Text
                || time.From is null != time.To is null) return false;
            if (time is { From: { } from, To: { } to } && string.CompareOrdinal(from, to) >= 0
                && !to.StartsWith(from, StringComparison.Ordinal)) return false;
            end = time.Span.End;
        }
        return true;
    }
}
