using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language;
using Zegsman.Server.Pages.Reviewing;

namespace Zegsman.Server.Tests;

public sealed class SpanFieldTests
{
    private const string Text = "De brug zakt.\nVos zegt dat de brug \u202Eniet zakt | of toch, 12-34, en de brug blijft.";

    [Property]
    public Property What_a_field_shows_names_the_same_words_again()
    {
        var spans = Gen.Choose(0, Text.Length).ListOf(4).Select(ends => ends.Distinct().Order().ToList())
            .Select(ends => ends.Count < 2 ? [] : ends.Count < 4 ? (List<TextSpan>)[new TextSpan(ends[0], ends[1])] : [new TextSpan(ends[0], ends[1]), new TextSpan(ends[2], ends[3])]);
        return Prop.ForAll(spans.ToArbitrary(), given =>
        {
            var field = new SpanField(Text);
            var again = field.Parse("content", field.Of(given), given.Count > 0 ? given[0].Start : 0);
            again.Select(s => Flat(s.In(Text))).ShouldBe(given.Select(s => Flat(s.In(Text))));
            if (given.Count == 1) again[0].Start.ShouldBe(given[0].Start, "of the same words, those nearest");
        });
    }

    [Theory]
    [InlineData("de brug", 0, 27, 34)]
    [InlineData("de brug", 70, 67, 74)]
    [InlineData("zakt. Vos", 0, 8, 17)]
    [InlineData("3-7", 0, 3, 7)]
    public void Words_are_found_where_they_are_nearest_and_offsets_are_taken_as_they_are(string value, int near, int start, int end) =>
        new SpanField(Text).Parse("content", value, near).ShouldBe([new TextSpan(start, end)]);

    [Fact]
    public void Words_that_are_not_there_are_told() =>
        Should.Throw<ZegsmanException>(() => new SpanField(Text).Parse("content", "de boot", 0)).Code.ShouldBe("ZG751");

    private static string Flat(string text) => text.Replace('\n', ' ');
}
