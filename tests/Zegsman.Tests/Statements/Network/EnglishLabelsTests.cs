using Zegsman.Language;
using Zegsman.Statements;
using Zegsman.Statements.Network;

namespace Zegsman.Tests.Statements.Network;

public class EnglishLabelsTests
{
    private static readonly float[] MostlyClaim = [.. Enum.GetValues<Stance>().Select(stance => stance == Stance.Claim ? 0.9f : 0.005f)];

    [Theory]
    [InlineData("deny", Stance.Deny)]
    [InlineData("admit", Stance.Admit)]
    public void A_cue_of_one_sense_has_its_stance(string lemma, Stance stance) => EnglishLabels.Stance(lemma, MostlyClaim).ShouldBe(stance);

    [Fact]
    public void A_quotation_without_a_cue_is_stated() => EnglishLabels.Stance(null, MostlyClaim).ShouldBe(Stance.State);

    [Theory]
    [InlineData("She denied it .", "deny", "denied", Polarity.Negative)]
    [InlineData("She did not deny it .", "deny", "did not deny", Polarity.Positive)]
    [InlineData("She did not say it .", "say", "did not say", Polarity.Negative)]
    [InlineData("She said it .", "say", "said", Polarity.Positive)]
    public void A_denial_and_a_negated_cue_are_negative_and_both_together_are_not(string text, string lemma, string cue, Polarity polarity)
    {
        var start = text.IndexOf(cue, StringComparison.Ordinal);
        EnglishLabels.Polarity(Segmenter.Segment(text, TextLanguage.English), lemma, [new TextSpan(start, start + cue.Length)]).ShouldBe(polarity);
    }

    [Theory]
    [InlineData("“The bridge stays closed”", StatementKind.Direct)]
    [InlineData("that the bridge “stays closed for a long time to come”", StatementKind.Mixed)]
    [InlineData("that the bridge stays closed", StatementKind.Indirect)]
    public void The_kind_is_told_by_what_is_quoted(string content, StatementKind kind)
    {
        var text = $"She said {content}.";
        EnglishLabels.Kind(Segmenter.Segment(text, TextLanguage.English), [new TextSpan(9, 9 + content.Length)]).ShouldBe(kind);
    }
}
