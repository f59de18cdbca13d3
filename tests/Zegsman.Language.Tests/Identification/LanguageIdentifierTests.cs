using FsCheck.Xunit;
using Zegsman.Language.Identification;

namespace Zegsman.Language.Tests.Identification;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("De wethouder zei dat het zwembad open blijft.")]
    [InlineData("Volgens de politie is niemand gewond geraakt")]
    [InlineData("'s Ochtends reed de bus weer")]
    [InlineData("WETHOUDER STAPT OP NA RUZIE OVER BEGROTING")]
    [InlineData("Het kabinet wil de huren bevriezen, maar de verhuurders spreken van een ramp voor de nieuwbouw.")]
    [InlineData("“Ik heb daar nooit iets van geweten”, aldus burgemeester Van Loenhout, die vrijdag in de raad verscheen.")]
    [InlineData("De Vlaamse schepen noemde het plezant dat zoveel volk naar de kermis kwam, maar de parkeerplaatsen waren op.")]
    public void Dutch_is_told(string text) => LanguageIdentifier.Identify(text).ShouldBe(TextLanguage.Dutch);

    [Theory]
    [InlineData("The mayor said the pool would stay open.")]
    [InlineData("Nobody was hurt, according to the police")]
    [InlineData("He doesn't know what they've done")]
    [InlineData("COUNCILLOR QUITS AFTER ROW OVER BUDGET")]
    [InlineData("The government wants to freeze rents, but landlords warn that fewer homes will be built as a result.")]
    [InlineData("“I was never told about any of this,” Mayor Harrowgate told the council on Friday, adding that she would look into it.")]
    public void English_is_told(string text) => LanguageIdentifier.Identify(text).ShouldBe(TextLanguage.English);

    [Theory]
    [InlineData("Afrikaans", "Die burgemeester het gesê dat hy nie weet wie die geld gevat het nie.")]
    [InlineData("Afrikaans", "Volgens die polisie is niemand in die ongeluk beseer nie, maar die pad bly tot môre toe gesluit.")]
    [InlineData("Afrikaans", "Die provinsie beplan om meer geld aan skole te gee, want daar is te min onderwysers.")]
    [InlineData("German", "Die Bürgermeisterin sagte, das Schwimmbad bleibe geöffnet.")]
    [InlineData("German", "Nach Angaben der Polizei wurde niemand verletzt, die Straße bleibt aber bis Montag gesperrt.")]
    [InlineData("Frisian", "De boargemaster sei dat it swimbad iepen bliuwt en dat der jild foar is.")]
    [InlineData("Frisian", "Neffens de plysje is der gjinien ferwûne rekke, mar de dyk bliuwt oant moandei ticht.")]
    [InlineData("Luxembourgish", "De Buergermeeschter huet gesot, datt d'Schwämm op bleift an datt et genuch Suen dofir gëtt.")]
    [InlineData("Low German", "De Börgermeester hett seggt, dat dat Swimmbad apen blifft un dat dor Geld för dor is.")]
    [InlineData("Danish", "Borgmesteren sagde, at svømmehallen forbliver åben, og at der er penge nok til det.")]
    [InlineData("Swedish", "Borgmästaren sade att badhuset ska hållas öppet och att pengarna räcker.")]
    [InlineData("Norwegian", "Ordføreren sa at svømmehallen holder åpent, og at det finnes penger til det.")]
    [InlineData("French", "La maire a déclaré que la piscine resterait ouverte malgré tout.")]
    [InlineData("French", "Selon la police, personne n'a été blessé, mais la route reste fermée jusqu'à lundi.")]
    [InlineData("Spanish", "La alcaldesa dijo que la piscina seguirá abierta todo el verano.")]
    [InlineData("Italian", "Secondo la polizia nessuno è rimasto ferito, ma la strada resta chiusa fino a lunedì.")]
    [InlineData("Portuguese", "A prefeita disse que a piscina vai continuar aberta durante o verão.")]
    [InlineData("Romanian", "Primarul a spus că piscina rămâne deschisă toată vara.")]
    [InlineData("Polish", "Burmistrz powiedział, że basen pozostanie otwarty przez całe lato.")]
    [InlineData("Czech", "Starostka řekla, že bazén zůstane otevřený po celé léto.")]
    [InlineData("Finnish", "Pormestari sanoi, että uimahalli pysyy auki koko kesän.")]
    [InlineData("Turkish", "Belediye başkanı yüzme havuzunun açık kalacağını söyledi.")]
    [InlineData("Indonesian", "Wali kota mengatakan kolam renang akan tetap dibuka selama musim panas.")]
    [InlineData("Latin", "Consul dixit balnea per totam aestatem aperta mansura esse.")]
    [InlineData("Papiamento", "E gezaghebber a bisa ku e piscina ta keda habri henter e aña aki.")]
    [InlineData("Russian", "Мэр сказал, что бассейн останется открытым всё лето.")]
    [InlineData("Greek", "Ο δήμαρχος είπε ότι η πισίνα θα μείνει ανοιχτή.")]
    [InlineData("Arabic", "قال رئيس البلدية إن المسبح سيبقى مفتوحا طوال الصيف")]
    [InlineData("Chinese", "市长说游泳池整个夏天都会开放")]
    [InlineData("Japanese", "市長はプールが夏の間ずっと開いていると述べた")]
    public void Another_language_is_neither(string language, string text) =>
        LanguageIdentifier.Identify(text).ShouldBe(TextLanguage.Other, language);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("12.345 + 67 = ? 2026-11-28")]
    [InlineData("😀🎉👍🏽 — … “” !?")]
    [InlineData("https://voorbeeld.nl/het-nieuws-van-de-dag-in-het-kort @eenhandvat t.co/AbCdEfGh mail@voorbeeld.nl www.hetnieuws.nl")]
    [InlineData("\ud800\udfff\udc00\0\ufffe")]
    [InlineData("x")]
    [InlineData("ok")]
    public void Text_that_tells_nothing_is_neither(string text) => LanguageIdentifier.Identify(text).ShouldBe(TextLanguage.Other);

    [Fact]
    public void Addresses_and_handles_do_not_count() =>
        LanguageIdentifier.Score("De raad vergadert https://example.org/the-council-said-that-it-would @thecouncilsaid")
            .Letters.ShouldBe("Deraadvergadert".Length);

    [Fact]
    public void Foreign_names_do_not_make_a_text_foreign() =>
        LanguageIdentifier.Identify("Emmanuel Delacroix, Giuseppe Bellandi en Wolf Steinhauer spraken in Rio de Janeiro over het akkoord.")
            .ShouldBe(TextLanguage.Dutch);

    [Theory]
    [InlineData(3, 1, TextLanguage.Dutch)]
    [InlineData(1, 3, TextLanguage.English)]
    public void A_page_in_two_languages_is_in_the_one_with_most_of_it(int dutch, int english, TextLanguage expected)
    {
        const string inDutch = "De omwonenden vinden dat de gemeente hen te laat heeft ingelicht over de sloop van het oude gebouw.\n";
        const string inEnglish = "The residents say that the city told them far too late about its plans to tear down the old place.\n";
        var page = string.Concat(Enumerable.Repeat(inDutch, dutch * 4)) + string.Concat(Enumerable.Repeat(inEnglish, english * 4));
        var score = LanguageIdentifier.Score(page);
        score.Language.ShouldBe(expected);
        score.Dutch.ShouldBe((double)dutch / (dutch + english), 0.1);
    }

    [Fact]
    public void More_text_makes_it_surer()
    {
        var little = LanguageIdentifier.Score("in de stad");
        var more = LanguageIdentifier.Score("in de stad is het vandaag weer rustig, zei de agent");
        more.Dutch.ShouldBeGreaterThan(little.Dutch);
        more.Dutch.ShouldBeGreaterThan(0.99);
    }

    [Fact]
    public void Only_the_first_letters_of_a_huge_text_are_looked_at()
    {
        var text = string.Concat(Enumerable.Repeat("The council will decide on Monday, the mayor said. ", 2_000));
        var score = LanguageIdentifier.Score(text + string.Concat(Enumerable.Repeat("Dat weet de burgemeester nog niet. ", 300_000)));
        score.Language.ShouldBe(TextLanguage.English);
        score.Letters.ShouldBeInRange(20_000, 20_100);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("é")]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("@")]
    [InlineData("a\u0301")]
    [InlineData("a@ ")]
    [InlineData("😀 ")]
    [InlineData("./")]
    public void Ten_million_characters_of_anything_do_not_hang_it(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 10_000_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        LanguageIdentifier.Score(text).Letters.ShouldBeLessThan(20_100);
        // A fifth of a second is usual; time that grew with the square of the length would be hours.
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(60);
    }

    [Property]
    public void Probabilities_add_up_for_any_text(string? text)
    {
        var score = LanguageIdentifier.Score(text);
        score.Dutch.ShouldBeInRange(0, 1);
        score.English.ShouldBeInRange(0, 1);
        score.Other.ShouldBeInRange(-1e-9, 1 + 1e-9);
    }

    [Fact]
    public void Many_threads_get_the_same_score()
    {
        const string text = "De minister noemt de kritiek van de oppositie overdreven.";
        var expected = LanguageIdentifier.Score(text);
        Enumerable.Range(0, 1_000).AsParallel().Select(_ => LanguageIdentifier.Score(text)).ShouldAllBe(score => score == expected);
    }
}
