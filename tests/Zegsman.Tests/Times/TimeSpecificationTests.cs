using Zegsman.Language;

namespace Zegsman.Tests.Times;

public sealed class TimeSpecificationTests
{
    public static TheoryData<TextLanguage, string, string> Cases =>
        [.. new[] { TextLanguage.Dutch, TextLanguage.English }.SelectMany(TimeSpecification.AllOf).Select(s =>
            (s.Language, s.Published, s.Text))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_tells_the_times_that_are_written_beside_it_and_no_others(TextLanguage language, string published, string text)
    {
        var specification = TimeSpecification.AllOf(language).Single(s => s.Text == text && s.Published == published);
        specification.Read().ShouldBe(specification.Expressions);
    }

    [Fact]
    public void There_are_hundreds_of_cases()
    {
        TimeSpecification.AllOf(TextLanguage.Dutch).Sum(s => s.Expressions.Count).ShouldBeGreaterThanOrEqualTo(150);
        TimeSpecification.AllOf(TextLanguage.English).Sum(s => s.Expressions.Count).ShouldBeGreaterThanOrEqualTo(100);
    }
}
