namespace Zegsman.Language.Tests.Tokenization;

/// <summary>A million characters of one kind: work that grows with the square of the length would not end.</summary>
public sealed class HostileTextTests
{
    private const int Length = 1_000_000;

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("’")]
    [InlineData("“")]
    [InlineData(",")]
    [InlineData(".")]
    [InlineData("?")]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("/")]
    [InlineData("@")]
    [InlineData("#")]
    [InlineData(":")]
    [InlineData("\ud83d")]
    [InlineData("\ude00")]
    [InlineData("😀")]
    [InlineData("\u0301")]
    [InlineData("\u200d")]
    [InlineData("a.")]
    [InlineData("A.B")]
    [InlineData("aa.")]
    [InlineData("a'")]
    [InlineData("a-")]
    [InlineData("a@")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("1.1/1-")]
    [InlineData("1,")]
    [InlineData("(a)")]
    [InlineData("a(")]
    [InlineData("www.")]
    [InlineData("http://")]
    [InlineData("www.a)")]
    [InlineData("n't")]
    [InlineData("dr. ")]
    [InlineData(". ")]
    [InlineData("\" ")]
    [InlineData("Ja. ")]
    [InlineData(" ")]
    public void A_long_text_of_one_thing_is_read_to_its_end(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var tokens = TokenTable.Tokenized(text, language);
            tokens.Spans.Sum(s => s.Length).ShouldBe(text.Count(c => !char.IsWhiteSpace(c)));
        }
    }

    [Fact]
    public void A_long_beginning_does_not_slow_what_follows()
    {
        var text = string.Concat(Enumerable.Repeat("1.1", Length / 3)) + string.Concat(Enumerable.Repeat("/1-1", Length / 4));
        foreach (var language in Enum.GetValues<TextLanguage>()) TokenTable.Tokenized(text, language).Spans[^1].End.ShouldBe(text.Length);
    }
}
