using Zegsman.Language;
using Zegsman.Statements;
using Zegsman.Tests.Articles;

namespace Zegsman.Tests.Statements;

/// <summary>To whom, on what occasion, by what medium and where something is said, with the words that tell it.</summary>
public sealed class CircumstanceTests
{
    [Theory]
    [InlineData("Wethouder Lindeman zei tegen bewoners dat de brug dicht blijft.", "nl", "bewoners")]
    [InlineData("De politie waarschuwde bewoners dat de brug dicht blijft.", "nl", "bewoners")]
    [InlineData("“De brug blijft dicht”, riep Lindeman de journalisten toe.", "nl", "de journalisten")]
    [InlineData("Mayor Thorne told reporters that the bridge stays shut.", "en", "reporters")]
    [InlineData("“The bridge stays shut,” Mayor Thorne said to reporters on Friday.", "en", "reporters")]
    public void An_addressee_is_found(string text, string language, string addressee) => Read(text, language).Addressee!.Text.ShouldBe(addressee);

    [Theory]
    [InlineData("Lindeman zei in een interview met het Oosterblad dat de brug dicht blijft.", "nl", "een interview met het Oosterblad")]
    [InlineData("Lindeman zei tijdens een persconferentie dat de brug dicht blijft.", "nl", "een persconferentie")]
    [InlineData("“De brug blijft dicht”, zei Lindeman in de gemeenteraad.", "nl", "de gemeenteraad")]
    [InlineData("Thorne said during a press conference that the bridge stays shut.", "en", "a press conference")]
    public void An_occasion_is_found(string text, string language, string occasion) => Read(text, language).Occasion!.Text.ShouldBe(occasion);

    [Theory]
    [InlineData("Lindeman schreef op Facebook dat de brug dicht blijft.", "nl", "Facebook")]
    [InlineData("Lindeman liet per mail weten dat de brug dicht blijft.", "nl", "mail")]
    [InlineData("“De brug blijft dicht”, zei Lindeman in een livestream die te zien was op Facebook.", "nl", "een livestream Facebook")]
    [InlineData("“The bridge stays shut,” Thorne said in a video that was posted on Facebook.", "en", "a video Facebook")]
    [InlineData("Lindeman twitterde dat de brug dicht blijft.", "nl", "Twitter")]
    [InlineData("Dat adviseert formateur Siebe Annema in zijn maandag verschenen eindverslag.", "nl", "eindverslag")]
    [InlineData("Thorne wrote in a letter that the bridge stays shut.", "en", "a letter")]
    public void A_medium_is_found(string text, string language, string medium) => Read(text, language).Medium!.Text.ShouldBe(medium);

    [Theory]
    [InlineData("Lindeman zei in Helsinki dat de brug dicht blijft.", "nl", "Helsinki")]
    [InlineData("Thorne said in Berlin that the bridge stays shut.", "en", "Berlin")]
    public void A_place_is_found(string text, string language, string place) => Read(text, language).Place!.Text.ShouldBe(place);

    [Fact]
    public void Who_asks_oneself_speaks_to_nobody() => Read("“Met welk geld, vraag ik me af”, zei Lindeman.", "nl").Addressee.ShouldBeNull();

    [Fact]
    public void The_answers_of_an_interview_are_given_in_it()
    {
        const string text = "Actrice Loes Hamersma (52): ‘Ik rust nooit’\n\nDoor Wim Bakels\n\nLoes Hamersma speelt weer. Zij ontvangt thuis.\n\nWaarom nu?\n\n‘Omdat het kan. Ik dacht dat het nooit meer zou gebeuren.’\n\n"
            + "Critici zeggen dat u te veel doet.\n\n‘Ze hebben ongelijk. Ik vind dat ik te weinig doe.’";
        var answers = Reading(text, "nl").Statements.Where(statement => statement is { Kind: StatementKind.Direct, Parent: null } && statement.Content.Spans[0].Start > text.IndexOf("Waarom", StringComparison.Ordinal)).ToList();
        answers.Count.ShouldBe(2);
        answers.ShouldAllBe(statement => statement.Occasion!.Text == "interview" && statement.Occasion.Spans.Count == 0);
    }

    [Theory]
    [InlineData("Lindeman zei dat de brief tegen bewoners in Helsinki gericht was.", "nl")]
    [InlineData("Thorne said that he wrote a letter to reporters in Berlin.", "en")]
    public void What_belongs_to_the_content_tells_nothing_of_the_telling(string text, string language)
    {
        var statement = Read(text, language);
        (statement.Addressee, statement.Occasion, statement.Medium, statement.Place).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void The_spans_are_the_words()
    {
        const string text = "Lindeman zei tijdens een persconferentie tegen bewoners dat de brug dicht blijft.";
        var statement = Read(text, "nl");
        statement.Occasion!.Spans.ShouldHaveSingleItem().In(text).ShouldBe("een persconferentie");
        statement.Addressee!.Spans.ShouldHaveSingleItem().In(text).ShouldBe("bewoners");
    }

    [Fact]
    public void A_statement_is_about_what_its_content_names()
    {
        var reading = Reading("Wethouder Lindeman zei dat Karel Bos de brug van de gemeente heeft betaald.", "nl");
        var statement = reading.Statements[0];
        reading.Entities.Where(entity => statement.About.Contains(entity.Id)).Select(entity => entity.Name).ShouldContain("Karel Bos");
        statement.Terms.ShouldContain("brug");
        statement.Terms.ShouldNotContain("bos");
    }

    private static Statement Read(string text, string language) => Reading(text, language).Statements.First(statement => statement.Parent is null);

    private static Reading Reading(string text, string language) => Readers.Shared.Read(Reads.Text(text) with { Language = LanguageCode.Parse(language)!.Value });
}
