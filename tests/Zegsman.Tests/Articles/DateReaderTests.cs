using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Articles;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-07", "2018-07")]
    [InlineData("2018-07-16", "2018-07-16")]
    [InlineData("2018/07/16", "2018-07-16")]
    [InlineData("20180716", "2018-07-16")]
    [InlineData("20180716143005", "2018-07-16T14:30:05")]
    [InlineData("2018-07-16 14:30:00", "2018-07-16T14:30:00")]
    [InlineData("2018-07-16T14:30:05.123+0200", "2018-07-16T14:30:05+02:00")]
    [InlineData("2018-07-16 14:30:00 UTC", "2018-07-16T14:30:00Z")]
    [InlineData("Mon, 16 Jul 2018 14:30:00 GMT", "2018-07-16T14:30:00Z")]
    [InlineData("Mon, 16 Jul 2018 14:30:00 -0500", "2018-07-16T14:30:00-05:00")]
    [InlineData("juli 2018", "2018-07")]
    [InlineData("July 2018", "2018-07")]
    [InlineData("16 juli 2018", "2018-07-16")]
    [InlineData("16 jul. 2018", "2018-07-16")]
    [InlineData("16-jul-2018", "2018-07-16")]
    [InlineData("maandag 16 juli 2018", "2018-07-16")]
    [InlineData("ma 16 juli 2018 om 14.30 uur", "2018-07-16T14:30")]
    [InlineData("16 juli 2018, 14:30", "2018-07-16T14:30")]
    [InlineData("16 juli 2018 14u30", "2018-07-16T14:30")]
    [InlineData("July 16, 2018", "2018-07-16")]
    [InlineData("Jul 16th, 2018", "2018-07-16")]
    [InlineData("16th July 2018", "2018-07-16")]
    [InlineData("July 16, 2018 at 4:02 PM", "2018-07-16T16:02")]
    [InlineData("July 16, 2018 12:05 a.m. EDT", "2018-07-16T00:05-04:00")]
    [InlineData("16:02 - 16 jul. 2018", "2018-07-16T16:02")]
    [InlineData("4:02 PM · Jul 16, 2018", "2018-07-16T16:02")]
    [InlineData("16-07-2018", "2018-07-16")]
    [InlineData("16.07.2018", "2018-07-16")]
    [InlineData("05-09-2018, 16:22", "2018-09-05T16:22")]
    [InlineData("14/05/2020 om 16:42", "2020-05-14T16:42")]
    [InlineData("20 okt 2016, 08:15", "2016-10-20T08:15")]
    public void Dates_are_read_with_the_precision_they_have(string text, string value) =>
        DateReader.Read(text, TextLanguage.Dutch)!.Value.Value.ShouldBe(value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gisteren")]
    [InlineData("16 juli")]
    [InlineData("31 februari 2018")]
    [InlineData("2018-13-01")]
    [InlineData("16 juli 2018 in Helsinki")]
    [InlineData("16-07-18")]
    [InlineData("1531749600")]
    public void What_is_no_date_stays_unknown(string? text) => DateReader.Read(text, TextLanguage.Dutch).ShouldBeNull();

    [Fact]
    public void A_date_that_could_be_two_days_is_unknown_outside_Dutch()
    {
        DateReader.Read("05/04/2020", TextLanguage.Dutch)!.Value.Value.ShouldBe("2020-04-05");
        DateReader.Read("05/04/2020", TextLanguage.English).ShouldBeNull();
        DateReader.Read("05/14/2020", TextLanguage.English)!.Value.Value.ShouldBe("2020-05-14");
        DateReader.Read("14/05/2020", TextLanguage.English)!.Value.Value.ShouldBe("2020-05-14");
    }

    [Fact]
    public void An_amount_behind_a_date_is_no_time() =>
        DateReader.Find("Op 16 juli 2018, 12.500 mensen", TextLanguage.Dutch)!.Value.Value.ShouldBe("2018-07-16");
}
