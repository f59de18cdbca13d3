using Zegsman.Server.Texts;

namespace Zegsman.Server.Tests;

public sealed class PageTextsTests
{
    [Theory]
    [InlineData("2018", "2018", "2018")]
    [InlineData("2018-07", "juli 2018", "July 2018")]
    [InlineData("2018-07-06", "6 juli 2018", "6 July 2018")]
    [InlineData("2018-07-16T14:30", "16 juli 2018 14:30", "16 July 2018 14:30")]
    [InlineData("2018-07-16TMO", "16 juli 2018, ochtend", "16 July 2018, morning")]
    [InlineData("2018-SU", "zomer 2018", "summer 2018")]
    [InlineData("2018-W08", "week 8 van 2018", "week 8 of 2018")]
    [InlineData("201", "201", "201")]
    [InlineData("ooit", "ooit", "ooit")]
    [InlineData("2018-99-99TMO", "2018-99-99TMO", "2018-99-99TMO")]
    public void A_date_is_told_as_precisely_as_it_is_known(string value, string dutch, string english)
    {
        PageTexts.For("nl").Date(value).ShouldBe(dutch);
        PageTexts.For("en").Date(value).ShouldBe(english);
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        PageTexts.For("nl").Count("statements.count", 1234).ShouldBe("1.234 uitspraken");
        PageTexts.For("en").Count("statements.count", 1).ShouldBe("1 statement");
        PageTexts.For("nl").Percent(0.875).ShouldBe("88 %");
    }
}
