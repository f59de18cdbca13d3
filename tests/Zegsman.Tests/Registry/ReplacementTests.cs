using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

public sealed class ReplacementTests
{
    [Fact]
    public void An_import_replaces_the_starters_term_of_the_same_person_and_office()
    {
        using var sample = new Sample();
        var registry = sample.Of("nl.csv", "person,office,body,from,to\nMark Rutte,premier,Nederland,2010-10-14,2024-07-02\n");
        var answer = registry.Who("de Nederlandse premier", Date.Of("2010-10-20")).Answer.ShouldNotBeNull();
        answer.Terms.ShouldHaveSingleItem().From!.Value.Value.ShouldBe("2010-10-14");
        answer.Terms[0].Evidence.ShouldBe(RegistryEvidence.Csv);
        answer.Person.Terms.ShouldContain(t => t.Office.Name == "partijleider" && t.Evidence == RegistryEvidence.Starter);
        registry.ByName("Mark Rutte").Candidates.Count.ShouldBe(1);
    }

    [Fact]
    public void A_person_is_known_by_the_Wikidata_id_whatever_the_name()
    {
        using var sample = new Sample();
        sample.Import(sample.Write("first.csv", "kind,name,aliases,wikidata,person,office,body,from,to\nperson,Olga Visser,,Q900003,,,,,\nterm,,,,Olga Visser,burgemeester,Waterland,2016-01,2020-01\n"));
        var registry = sample.Of("second.csv", "kind,name,aliases,wikidata\nperson,Olga Fischer-Bos,nl:Olga Bos,Q900003\n");
        var visser = registry.ByName("Olga Bos").Answer.ShouldNotBeNull().Person;
        visser.Name.ShouldBe("Olga Fischer-Bos");
        visser.Terms.ShouldHaveSingleItem().Office.Name.ShouldBe("burgemeester");
    }

    [Fact]
    public void A_person_of_the_same_name_in_another_office_is_another_person()
    {
        using var sample = new Sample();
        var registry = sample.Of("club.csv", "person,office,body,from,to\nTheresa May,penningmeester,Zwemclub,2018-01,2018-12\n");
        registry.ByName("Theresa May").Candidates.Count.ShouldBe(2);
        registry.Who("de Britse premier", Date.Of("2018-07")).Answer!.Terms[0].Evidence.ShouldBe(RegistryEvidence.Starter);
    }

    [Fact]
    public void Another_holder_that_was_imported_goes_before_the_starters()
    {
        using var sample = new Sample();
        var registry = sample.Of("fr.csv", "person,office,body,from,to\nMarianne Lavoix,president,Frankrijk,2018-01,2018-12\n");
        registry.Who("de Franse president", Date.Of("2018-07")).Answer!.Person.Name.ShouldBe("Marianne Lavoix");
        registry.Who("de Franse president", Date.Of("2019-07")).Answer!.Person.Name.ShouldBe("Emmanuel Macron");
    }

    [Fact]
    public void A_later_import_replaces_an_earlier_one()
    {
        using var sample = new Sample();
        sample.Of("een.csv", "person,office,body,from,to\nJet Bos,voorzitter,Zwemclub,2018-01,2018-12\n");
        var registry = sample.Of("twee.csv", "person,office,body,from,to\nJet Bos,voorzitter,Zwemclub,2018-03-05,2019-02-01\n");
        registry.ByName("Jet Bos").Answer!.Terms.Select(t => t.From!.Value.Value).ShouldBe(["2018-03-05"]);
    }

    [Fact]
    public void An_office_of_another_file_takes_the_titles_and_demonyms_of_the_starter()
    {
        using var sample = new Sample();
        var registry = sample.Of("lu.csv", "person,office,body,from,to\nLuc Vinaigre,eerste minister van Luxemburg,Luxemburg,2030-01-05,\n");
        registry.Who("de Luxemburgse premier", Date.Of("2031")).Answer!.Person.Name.ShouldBe("Luc Vinaigre");
        registry.Who("the prime minister of Luxembourg", Date.Of("2031")).Answer!.Person.Name.ShouldBe("Luc Vinaigre");
    }
}
