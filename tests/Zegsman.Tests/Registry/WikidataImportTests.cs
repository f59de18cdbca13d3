using System.Text;
using Zegsman.Language;
using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

public sealed class WikidataImportTests
{
    private static readonly string Dump = WikidataDump.Of(WikidataDump.President, WikidataDump.Others, WikidataDump.Office, WikidataDump.Country);

    [Fact]
    public void Humans_who_held_a_position_come_with_their_offices_and_bodies()
    {
        using var sample = new Sample();
        sample.Import(sample.Write("dump.json", Dump)).ShouldBe(new RegistryImported(1, 1, 1, 2, 1));
        var registry = PeopleRegistry.Load(sample.Registry);
        var olga = registry.Who("de president van Waterland", Date.Of("2003")).Answer.ShouldNotBeNull();
        olga.Person.Name.ShouldBe("Olga Visser");
        olga.Person.Wikidata.ShouldBe("Q900003");
        olga.Basis.ShouldBe("wikidata registry: Olga Visser, president van Waterland (Waterland), 2001-01-20 to 2005");
        registry.Who("the president of Waterlandia", Date.Of("2015")).Answer!.Terms[0].From!.Value.Value.ShouldBe("2010-03");
        registry.Who("de president van Waterland", Date.Of("2007")).Candidates.ShouldBeEmpty();
        registry.ByName("Olga Fischer").Answer!.Person.ShouldBeSameAs(registry.ByName("Olga the Great").Answer!.Person);
        registry.ByName("Olga Fisser").Candidates.ShouldBeEmpty();
        registry.ByName("Bram Nul").Candidates.ShouldBeEmpty();
    }

    [Fact]
    public void The_first_language_gives_the_name()
    {
        using var sample = new Sample();
        sample.Import(sample.Write("dump.json", Dump), TextLanguage.English);
        var registry = PeopleRegistry.Load(sample.Registry);
        registry.ByName("Olga Fischer").Answer!.Person.Name.ShouldBe("Olga Fischer");
        registry.ByName("Olga Visser").Candidates.ShouldBeEmpty();
    }

    [Fact]
    public void A_dump_in_gzip_is_read_as_it_is()
    {
        using var sample = new Sample();
        File.WriteAllBytes(sample["dump.json.gz"], WikidataDump.Gzip(Dump));
        sample.Import(sample["dump.json.gz"]).People.ShouldBe(1);
    }

    [Fact]
    public void What_is_there_in_the_starter_too_is_replaced()
    {
        using var sample = new Sample();
        var registry = sample.Of("dump.json", WikidataDump.Of(
            WikidataDump.President.Replace("Q900003", "Q22686").Replace("Olga Visser", "Donald Trump").Replace("+2010-03-00", "+2017-01-20").Replace("\"precision\":10", "\"precision\":11"),
            WikidataDump.Office.Replace("Waterlandia", "the United States").Replace("van Waterland", "van de Verenigde Staten").Replace("900001", "30"),
            WikidataDump.Country.Replace("900001", "30").Replace("\"Waterland\"", "\"Verenigde Staten van Amerika\"")));
        var trump = registry.Who("de Amerikaanse president", Date.Of("2017-01-25")).Answer.ShouldNotBeNull();
        trump.Person.Wikidata.ShouldBe("Q22686");
        trump.Terms[0].Evidence.ShouldBe(RegistryEvidence.Wikidata);
        registry.ByName("Donald Trump").Candidates.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("ZG531", "[\n{\"id\":\"Q1\",\"claims\":{}},\n", "too early")]
    [InlineData("ZG532", "[\n{\"id\":\"Q1\",\"claims\":{\"P39\":\n]\n", "line 2")]
    [InlineData("ZG532", "[\n{\"P31\":[}\n]\n", "line 2")]
    [InlineData("ZG532", "[{\"id\":\"Q1\"}]\n", "line 1")]
    [InlineData("ZG532", "[\n\"Q1\"\n]\n", "line 2")]
    [InlineData("ZG532", "[\n]\n{}\n", "line 3")]
    [InlineData("ZG503", "[\n]\n", "nothing")]
    public void A_broken_dump_is_refused_and_nothing_is_written(string code, string text, string told)
    {
        using var sample = new Sample();
        var error = sample.Refused("kapot.json", text);
        error.Code.ShouldBe(code);
        error.Message.ShouldContain(told);
    }

    [Fact]
    public void A_gzip_file_that_breaks_off_is_refused()
    {
        using var sample = new Sample();
        var bytes = WikidataDump.Gzip(Dump);
        File.WriteAllBytes(sample["half.json.gz"], bytes[..(bytes.Length / 2)]);
        Should.Throw<ZegsmanException>(() => sample.Import(sample["half.json.gz"])).Code.ShouldBe("ZG531");
        File.WriteAllBytes(sample["geen.json.gz"], Encoding.UTF8.GetBytes(Dump));
        Should.Throw<ZegsmanException>(() => sample.Import(sample["geen.json.gz"])).Code.ShouldBe("ZG531");
        File.Exists(sample.Registry).ShouldBeFalse();
    }
}
