using Zegsman.Language;
using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

public sealed class StarterFactTests
{
    [Theory]
    [InlineData("de Nederlandse premier", "2018-07", "Mark Rutte")]
    [InlineData("de Amerikaanse president", "2018-07", "Donald Trump")]
    [InlineData("de Russische president", "2018-07", "Vladimir Putin")]
    [InlineData("de Duitse bondskanselier", "1999", "Gerhard Schröder")]
    [InlineData("de Duitse kanselier", "2018-07-16", "Angela Merkel")]
    [InlineData("the French prime minister", "1998-06", "Lionel Jospin")]
    [InlineData("the president of France", "2018", "Emmanuel Macron")]
    [InlineData("de Franse president", "2003-02-14", "Jacques Chirac")]
    [InlineData("NAVO-chef", "2018-07", "Jens Stoltenberg")]
    [InlineData("NATO chief", "2025-01", "Mark Rutte")]
    [InlineData("secretaris-generaal van de VN", "2018-07", "António Guterres")]
    [InlineData("UN secretary-general", "2003", "Kofi Annan")]
    [InlineData("VN-chef", "2010-01", "Ban Ki-moon")]
    [InlineData("de voorzitter van de Europese Commissie", "2018-07", "Jean-Claude Juncker")]
    [InlineData("Commissievoorzitter", "2021-05", "Ursula von der Leyen")]
    [InlineData("EU-president", "2018-07", "Donald Tusk")]
    [InlineData("ECB-president", "2012-07-26", "Mario Draghi")]
    [InlineData("IMF-topvrouw", "2015", "Christine Lagarde")]
    [InlineData("de Belgische premier", "2018-07", "Charles Michel")]
    [InlineData("de Vlaamse minister-president", "2018-07", "Geert Bourgeois")]
    [InlineData("de Waalse minister-president", "2018-07", "Willy Borsus")]
    [InlineData("de Noord-Koreaanse leider", "2018-06", "Kim Jong-un")]
    [InlineData("the South Korean president", "2018-06", "Moon Jae-in")]
    [InlineData("China's president", "2018-06", "Xi Jinping")]
    [InlineData("the US secretary of state", "2018-07", "Mike Pompeo")]
    [InlineData("de Amerikaanse minister van Buitenlandse Zaken", "2018-07", "Mike Pompeo")]
    [InlineData("the British foreign secretary", "2017", "Boris Johnson")]
    [InlineData("de Britse premier", "2018-07", "Theresa May")]
    [InlineData("the U.K. prime minister", "1991", "John Major")]
    [InlineData("koning van België", "2018", "Filip")]
    [InlineData("koning der Belgen", "2001", "Albert II")]
    [InlineData("de Britse koningin", "2018", "Elizabeth II")]
    [InlineData("de paus", "2018-07", "Franciscus")]
    [InlineData("the pope", "1999", "Johannes Paulus II")]
    [InlineData("VVD-leider", "2018-07", "Mark Rutte")]
    [InlineData("de leider van D66", "2018-07", "Alexander Pechtold")]
    [InlineData("N-VA-voorzitter", "2018-07", "Bart De Wever")]
    [InlineData("Vlaams Belang-voorzitter", "2018-07", "Tom Van Grieken")]
    [InlineData("de Nederlandse minister van Buitenlandse Zaken", "2018-07", "Stef Blok")]
    [InlineData("de Surinaamse president", "2018-07", "Desi Bouterse")]
    [InlineData("taoiseach", "2018-07", "Leo Varadkar")]
    [InlineData("de Syrische president", "2018-07", "Bashar al-Assad")]
    [InlineData("de Israëlische premier", "2018-07", "Benjamin Netanyahu")]
    [InlineData("de Turkse president", "2018-07", "Recep Tayyip Erdoğan")]
    [InlineData("Fed-voorzitter", "2018-07", "Jerome Powell")]
    public void A_title_is_answered_by_its_date(string title, string on, string name)
    {
        var answer = PeopleRegistry.Starter.Who(title, Date.Of(on));
        answer.Candidates.Select(c => c.Person.Name).ShouldBe([name]);
        answer.Answer.ShouldNotBeNull().Match.ShouldBe(RegistryMatch.Title);
        answer.Answer.Basis.ShouldStartWith("starter registry: ");
    }

    [Theory]
    [InlineData("premier Rutte", "2018-07", "Mark Rutte")]
    [InlineData("premier Rutte", null, "Mark Rutte")]
    [InlineData("Minister-president Jan Peter Balkenende", "2005", "Jan Peter Balkenende")]
    [InlineData("de Amerikaanse president Donald Trump", "2018-07-16", "Donald Trump")]
    [InlineData("president Bush", "2003", "George W. Bush")]
    [InlineData("president Bush", "1990", "George H.W. Bush")]
    [InlineData("president Poetin", "2018-07", "Vladimir Putin")]
    [InlineData("de Oekraïense president Zelensky", "2022-03", "Volodymyr Zelenskyy")]
    [InlineData("minister Blok", "2018-07", "Stef Blok")]
    [InlineData("minister van Financiën Wopke Hoekstra", "2018-07", "Wopke Hoekstra")]
    [InlineData("Secretary of State Pompeo", "2018-07", "Mike Pompeo")]
    [InlineData("Chancellor Angela Merkel", "2018-07", "Angela Merkel")]
    [InlineData("PVV-leider Geert Wilders", "2018-07", "Geert Wilders")]
    [InlineData("Commissievoorzitter Von der Leyen", "2021-05", "Ursula von der Leyen")]
    [InlineData("oud-president Obama", "2018-07", "Barack Obama")]
    [InlineData("former president Jimmy Carter", "2018-07", null)]
    [InlineData("voormalig bondskanselier Gerhard Schroder", "2018-07", "Gerhard Schröder")]
    [InlineData("demissionair premier Rutte", "2021-05", "Mark Rutte")]
    [InlineData("koningin Máxima", "2018", "Máxima")]
    public void A_title_and_a_name_are_answered_together(string words, string? on, string? name) =>
        (PeopleRegistry.Starter.Who(words, Date.Of(on)).Answer?.Person.Name).ShouldBe(name);

    [Theory]
    [InlineData("Vladimir Poetin", "Vladimir Putin")]
    [InlineData("jeltsin", "Boris Yeltsin")]
    [InlineData("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan")]
    [InlineData("ANGELA MERKEL", "Angela Merkel")]
    [InlineData("Dilan Yesilgöz-Zegerius", "Dilan Yeşilgöz")]
    [InlineData("Lech Walesa", "Lech Wałęsa")]
    [InlineData("Kim Jong Un", "Kim Jong-un")]
    [InlineData("Von der Leyen", "Ursula von der Leyen")]
    [InlineData("Netanyahu", "Benjamin Netanyahu")]
    public void A_name_is_found_however_it_is_written(string written, string name) =>
        PeopleRegistry.Starter.ByName(written).Candidates.Select(c => c.Person.Name).ShouldBe([name]);

    [Fact]
    public void A_name_is_given_as_a_language_writes_it()
    {
        var putin = PeopleRegistry.Starter.ByName("Vladimir Putin").Answer.ShouldNotBeNull().Person;
        putin.NameIn(TextLanguage.Dutch).ShouldBe("Vladimir Poetin");
        putin.NameIn(TextLanguage.English).ShouldBe("Vladimir Putin");
    }
}
