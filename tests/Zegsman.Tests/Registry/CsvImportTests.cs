using Zegsman.Language;
using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

public sealed class CsvImportTests
{
    [Fact]
    public void A_file_of_terms_alone_is_enough()
    {
        using var sample = new Sample();
        var registry = sample.Of("raad.csv", "person;office;body;from;to\nAnne-Fleur Dekker;wethouder;Oldenkamp;2019-05-02;\n\"Bos, Jet\";wethouder;Oldenkamp;2019-05-02;2021\n");
        registry.Who("wethouder Dekker", Date.Of("2020")).Answer.ShouldNotBeNull().Basis
            .ShouldBe("csv registry: Anne-Fleur Dekker, wethouder (Oldenkamp), since 2019-05-02");
        registry.ByName("Bos, Jet").Answer.ShouldNotBeNull().Terms[0].To!.Value.Value.ShouldBe("2021");
        registry.Who("de Franse president", Date.Of("2018")).Answer.ShouldNotBeNull();
    }

    [Fact]
    public void A_row_may_refer_to_one_below_it_and_by_id_where_two_have_one_name()
    {
        using var sample = new Sample();
        var registry = sample.Of("twee.csv", """
            kind,id,name,person,office,body,from,to
            term,,,jan2,penningmeester,Zwemclub,2020-01,2020-12
            person,jan1,Jan Bos,,,,,
            person,jan2,Jan Bos,,,,,
            """);
        registry.ByName("Jan Bos").Candidates.Count.ShouldBe(2);
        registry.Who("penningmeester van de Zwemclub", Date.Of("2020-06")).Answer.ShouldNotBeNull();
        // and again, as it was written
        sample.Import(sample.Write("drie.csv", "person,office\nEls Post,voorzitter\n"));
        PeopleRegistry.Load(sample.Registry).ByName("Jan Bos").Candidates.Select(c => c.Terms.Count).Order().ShouldBe([0, 1]);
    }

    [Fact]
    public void The_same_file_imported_twice_changes_nothing()
    {
        using var sample = new Sample();
        var file = sample.Write("a.csv", """
            kind,name,aliases,adjectives,type,holders,person,office,body,from,to,wikidata
            title,dijkgraaf,"en:dike reeve|nl:watergraaf",,,,,,,,,
            body,Hoogland,,nl:Hooglands|nl:Hooglandse,region,,,,,,,
            office,dijkgraaf,nl:opperdijkgraaf,,,several,,,Hoogland,,,
            person,"Kees ""de Dijk"" Mol",nl:Kees Mol,,,,,,,,,Q999999999
            term,,,,,,"Kees ""de Dijk"" Mol",dijkgraaf,Hoogland,2001-02-03,2004,
            term,,,,,,Els Post,dijkgraaf,Hoogland,2005,2005,
            term,,,,,,Els Post,voorzitter,,,,
            """);
        sample.Import(file);
        var first = File.ReadAllText(sample.Registry);
        sample.Import(file);
        File.ReadAllText(sample.Registry).ShouldBe(first);
        var registry = PeopleRegistry.Load(sample.Registry);
        foreach (var title in (string[])["de Hooglandse watergraaf", "the dike reeve of Hoogland", "Hooglands opperdijkgraaf"])
            registry.Who(title, Date.Of("2003")).Answer.ShouldNotBeNull(title).Person.Wikidata.ShouldBe("Q999999999");
    }

    [Theory]
    [InlineData("ZG511", "person,office\n\"Jan,voorzitter\n", "line 2")]
    [InlineData("ZG512", "", "no line")]
    [InlineData("ZG512", "name,office\nJan,voorzitter\n", "neither")]
    [InlineData("ZG512", "person,ofice\nJan,voorzitter\n", "ofice")]
    [InlineData("ZG512", "person,office,office\nJan,voorzitter\n", "twice")]
    [InlineData("ZG513", "person,office\nJan,voorzitter,2010\n", "line 2")]
    [InlineData("ZG514", "person,office,from\nJan,voorzitter,mei 2010\n", "from")]
    [InlineData("ZG514", "person,office,from\nJan,,2010\n", "office")]
    [InlineData("ZG514", "kind,name\nfiets,Jan\n", "kind")]
    [InlineData("ZG514", "kind,name,wikidata\nperson,Jan,57792\n", "wikidata")]
    [InlineData("ZG514", "kind,name,type\nbody,Zwemclub,zwembad\n", "type")]
    [InlineData("ZG514", "kind,name,holders\noffice,voorzitter,veel\n", "holders")]
    [InlineData("ZG515", "person,office,from,to\n\nJan,voorzitter,2012-03,2012-02\n", "line 3")]
    [InlineData("ZG516", "kind,id,name\nperson,1,Jan\nperson,1,Piet\n", "line 3")]
    [InlineData("ZG517", "kind,id,name,person,office\nperson,1,Jan,,\nperson,2,Jan,,\nterm,,,Jan,voorzitter\n", "Jan")]
    [InlineData("ZG503", "person,office\n", "nothing")]
    [InlineData("ZG101", "person,office\nJan\0,voorzitter\n", "not text")]
    public void A_broken_file_is_refused_and_the_registry_stays_as_it_was(string code, string text, string told)
    {
        using var sample = new Sample();
        sample.Import(sample.Write("goed.csv", "person,office\nJan,voorzitter\n"));
        var error = sample.Refused("kapot.csv", text);
        error.Code.ShouldBe(code);
        error.Message.ShouldContain(told);
    }

    [Fact]
    public void A_file_that_is_not_there_or_shows_no_format_is_told()
    {
        using var sample = new Sample();
        Should.Throw<ZegsmanException>(() => sample.Import(sample["nergens.csv"])).Code.ShouldBe("ZG501");
        Should.Throw<ZegsmanException>(() => sample.Import(sample.Write("x.txt", "?"))).Code.ShouldBe("ZG502");
        Should.Throw<ZegsmanException>(() => sample.Import(sample.Write("x.json", "?"))).Code.ShouldBe("ZG502");
    }

    [Fact]
    public void A_registry_that_cannot_be_written_is_told()
    {
        using var sample = new Sample();
        var file = sample.Write("a.csv", "person,office\nJan,voorzitter\n");
        Directory.CreateDirectory(sample.Registry);
        Should.Throw<ZegsmanException>(() => sample.Import(file)).Code.ShouldBe("ZG504");
    }
}
