using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

public sealed class ConstructionTests
{
    [Theory]
    [InlineData("Bos zegt dat het kan.", "Bos", "zegt", "dat het kan", "cue-before")]
    [InlineData("‘Het kan’, zegt Bos.", "Bos", "zegt", "‘Het kan’", "cue-after source-after-cue")]
    [InlineData("‘Het’, zegt Bos, ‘kan’.", "Bos", "zegt", "‘Het’|‘kan’", "cue-inside source-after-cue content-in-parts")]
    [InlineData("Bos heeft dat het kan gezegd.", "Bos", "heeft|gezegd", "dat het kan", "cue-around")]
    [InlineData("‘Het kan.’", null, null, "‘Het kan.’", "cue-none source-none")]
    [InlineData("Volgens Bos kan het.", "Bos", "Volgens", "kan het", "cue-before according-to source-after-cue")]
    [InlineData("It can, according to Bos.", "Bos", "according to", "It can", "cue-after according-to source-after-cue")]
    [InlineData("Bos zei: ‘Het kan.’", "Bos", "zei:", "Het kan.", "cue-before colon")]
    [InlineData("Zei Bos: ‘Het kan.’", "Bos", "Zei", "‘Het kan.’", "cue-before colon source-after-cue")]
    [InlineData("Bos: ‘Het kan.’", "Bos", ":", "‘Het kan.’", "cue-before colon")]
    [InlineData("Bos zegt: nu. Het kan.", "Bos", "zegt", "Het kan.", "cue-before")]
    [InlineData("Bos zegt dat.", "Bos", "zegt", "dat", "cue-before content-one-word")]
    [InlineData("Bos zei: ‘Het kan.\n\nHet moet.’", "Bos", "zei", "‘Het kan.\n\nHet moet.’", "cue-before colon content-over-paragraphs")]
    public void A_statement_is_in_the_groups_its_words_show(string text, string? source, string? cue, string content, string names) =>
        string.Join(' ', Of(text, Sample.Of(text, source, cue, content))).ShouldBe(names);

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void More_than_forty_words_are_long(int words, bool isLong)
    {
        var content = string.Join(' ', Enumerable.Repeat("ja", words));
        Of(content, Sample.Of(content, null, null, content)).Contains("content-long").ShouldBe(isLong);
    }

    [Fact]
    public void A_statement_with_a_parent_is_nested()
    {
        const string text = "Bos zegt dat het kan.";
        Of(text, Sample.Of(text, "Bos", "zegt", "dat het kan") with { Parent = "a1" }).ShouldBe(["cue-before", "nested"]);
    }

    private static IEnumerable<string> Of(string text, Attribution attribution)
    {
        var scorer = new Scorer();
        scorer.Add(Sample.Article("a", text, attribution), []);
        return scorer.Scores().Groups["construction"].Keys;
    }
}
