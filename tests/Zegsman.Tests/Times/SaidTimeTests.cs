using Zegsman.Language;
using Zegsman.Statements;
using Zegsman.Statements.Linking;
using Zegsman.Times;

namespace Zegsman.Tests.Times;

/// <summary>A statement was made at the time that is told of its cue, and at no other.</summary>
public sealed class SaidTimeTests
{
    [Theory]
    [InlineData("Wethouder Bos zei vrijdag dat de brug dicht blijft.", "zei", "dat de brug dicht blijft", "2018-07-13")]
    [InlineData("“De brug blijft dicht”, zei wethouder Bos gisteren.", "zei", "“De brug blijft dicht”", "2018-07-16")]
    [InlineData("Vorige week verklaarde de raad dat de brug dicht blijft.", "verklaarde", "dat de brug dicht blijft", "2018-W28")]
    [InlineData("In een interview dinsdag zei zij dat de brug dicht blijft.", "zei", "dat de brug dicht blijft", "2018-07-17")]
    public void The_time_beside_the_cue_is_when_it_was_said(string text, string cue, string content, string value)
    {
        var said = Said(text, TextLanguage.Dutch, cue, content);
        said.ShouldNotBeNull();
        said.Value.ShouldBe(value);
        said.Basis.ShouldContain("beside the cue");
    }

    [Theory]
    [InlineData("The mayor said on Friday that the bridge would stay closed.", "said", "that the bridge would stay closed", "2018-07-13")]
    [InlineData("Harper told reporters yesterday that it was nonsense.", "told", "that it was nonsense", "2018-07-16")]
    public void English_too(string text, string cue, string content, string value) =>
        Said(text, TextLanguage.English, cue, content)!.Value.ShouldBe(value);

    [Theory]
    [InlineData("Wethouder Bos zei dat de brug vrijdag dichtgaat.", "zei", "dat de brug vrijdag dichtgaat")]
    [InlineData("Bos, die vorig jaar aantrad, zei dat de brug dicht blijft.", "zei", "dat de brug dicht blijft")]
    [InlineData("Wethouder Bos zei dat de brug dicht blijft. Vrijdag stemt de raad.", "zei", "dat de brug dicht blijft")]
    [InlineData("Wethouder Bos zei de volgende dag dat de brug dicht blijft.", "zei", "dat de brug dicht blijft")]
    public void A_time_in_the_content_or_elsewhere_is_not(string text, string cue, string content) =>
        Said(text, TextLanguage.Dutch, cue, content).ShouldBeNull();

    private static SaidTime? Said(string text, TextLanguage language, string cue, string content)
    {
        var article = TimeSpecification.Article(text, language, "2018-07-17");
        var document = TimeSpecification.Analysed(article);
        var attribution = new Attribution
        {
            Cue = [Span(text, cue)],
            Source = [],
            Content = [Span(text, content)],
            Lemma = null,
            Stance = Stance.State,
            Polarity = Polarity.Positive,
            Kind = StatementKind.Indirect,
        };
        return SaidTimes.Of(attribution, document, TimeReader.Read(article, document));
    }

    private static TextSpan Span(string text, string words) => TextSpan.Of(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
