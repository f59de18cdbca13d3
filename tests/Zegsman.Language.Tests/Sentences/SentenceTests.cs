using Zegsman.Language.Tests.Tokenization;

namespace Zegsman.Language.Tests.Sentences;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("De raad stemde in. | Dat bleek gisteren.")]
    [InlineData("Wethouder drs. A. Jansen kwam om 22.41 uur aan. | Hij zweeg.")]
    [InlineData("“Dat kan niet”, zei hij. | “Het geld is op.”")]
    [InlineData("“Mag dat?”, vroeg hij. | Zij knikte.")]
    [InlineData("‘Wie heeft dat verteld?’ vroeg zij. | Niemand antwoordde.")]
    [InlineData("\"Zeven zetels. | Dan sta je langs de kant\", zei een bezoeker. | Hij had gelijk.")]
    [InlineData("„Ik weet wat ik opgeef. | Dan maar geen medaille.” | Zij lachte.")]
    [InlineData(",,Ik weet het niet.'' | ,,Hij ook niet'', zei ze.")]
    [InlineData("«De minister belooft begeleiding. | Met welk geld?» | Zij zweeg.")]
    [InlineData("Hij zei: “Wij gaan door.” | Daarna vertrok hij.")]
    [InlineData("Hij zei: 'Ome Johan, geduld.' | Ik schaamde me.")]
    [InlineData("Ik dacht: drie weken en het is voorbij. | Zo dom.")]
    [InlineData("De man (35) werd aangehouden. | (Foto: archief)")]
    [InlineData("Het gaat om melk, kaas enz. en niet om vlees. | Dat is alles.")]
    [InlineData("1. Wat is er aan de hand? | Er is een lek.")]
    [InlineData("Nou… dat weet ik niet. | Echt niet!")]
    [InlineData("Premier Van den Broek weigert. | 's Avonds komt hij terug.")]
    [InlineData("De club won met 3-0. | Feyenoord verloor.")]
    [InlineData("Dat was in de V.S. en in Canada. | Nergens anders.")]
    public void Dutch_paragraphs_are_cut_at_these_bars(string sentences) =>
        TokenTable.Sentences(sentences.Replace(" | ", " "), TextLanguage.Dutch).ShouldBe(sentences);

    [Theory]
    [InlineData("The council agreed. | It met on Friday.")]
    [InlineData("Mr. J. R. Smith of the U.S. Senate left at 5 p.m. on Friday. | He was silent.")]
    [InlineData("“We will go on,” she said. | “There is no money.”")]
    [InlineData("“Where is it?” he asked. | Nobody knew.")]
    [InlineData("\"He left. | I stayed,\" she said. | They laughed.")]
    [InlineData("He said: “We are ready.” | Then he left.")]
    [InlineData("Acme Inc. said it was sorry. | Its shares fell 3.5 percent.")]
    [InlineData("The plan (see below) failed. | (Photo: archive)")]
    [InlineData("He won... and lost. | She did not!")]
    [InlineData("Donald Trump Says Clinton Is Wrong On Trade")]
    public void English_paragraphs_are_cut_at_these_bars(string sentences) =>
        TokenTable.Sentences(sentences.Replace(" | ", " "), TextLanguage.English).ShouldBe(sentences);

    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    [InlineData(TextLanguage.Other)]
    public void A_sentence_never_crosses_a_line(TextLanguage language) =>
        TokenTable.Sentences("een\ntwee\n\ndrie", language).ShouldBe("een | twee | drie");
}
