namespace Zegsman.Language.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData("  woord ", 2, 7)]
    [InlineData("woord", 0, 5)]
    [InlineData("   ", 3, 3)]
    public void Trim_leaves_off_white_space_at_both_ends(string text, int start, int end) =>
        new TextSpan(0, text.Length).Trim(text).ShouldBe(new TextSpan(start, end));

    [Fact]
    public void Spans_that_only_touch_do_not_overlap() => new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)).ShouldBeFalse();
}
