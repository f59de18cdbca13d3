using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

public sealed class PopoloImportTests
{
    private const string Council = """
        {
          "persons": [
            {
              "id": "person/1", "name": "Roos Terpstra", "gender": "female",
              "identifiers": [{"scheme": "oldenkamp", "identifier": "17"}, {"scheme": "wikidata", "identifier": "Q888888888"}],
              "other_names": [{"name": "Roosje Terpstra", "lang": "nl"}, {"name": "R. Terpstra"}, {"name": "Rose Terpstra", "lang": "fr"}]
            },
            {"id": "person/2", "name": "Evert Mol"}
          ],
          "organizations": [
            {"id": "gov", "name": "Gemeente Oldenkamp", "classification": "executive"},
            {"id": "pty", "name": "Waterpartij", "classification": "party", "other_names": [{"name": "WP", "lang": "nl"}]}
          ],
          "posts": [
            {"id": "mayor", "label": "burgemeester", "role": "mayor", "organization_id": "gov", "start_date": "1990"}
          ],
          "memberships": [
            {"person_id": "person/1", "organization_id": "gov", "post_id": "mayor", "start_date": "2014-09-01", "end_date": "2020-08"},
            {"person_id": "person/2", "organization_id": "gov", "post_id": "mayor", "start_date": "2020-09-01", "end_date": null},
            {"person_id": "person/2", "organization_id": "pty", "role": "partijleider", "start_date": "2012"},
            {"person_id": "person/2", "organization_id": "pty"}
          ],
          "events": []
        }
        """;

    [Fact]
    public void People_posts_and_memberships_become_people_offices_and_terms()
    {
        using var sample = new Sample();
        sample.Import(sample.Write("raad.json", Council)).ShouldBe(new RegistryImported(2, 2, 2, 3, 1));
        var registry = PeopleRegistry.Load(sample.Registry);
        var mayor = registry.Who("de burgemeester van de gemeente Oldenkamp", Date.Of("2018-07")).Answer.ShouldNotBeNull();
        mayor.Person.Name.ShouldBe("Roos Terpstra");
        mayor.Person.Wikidata.ShouldBe("Q888888888");
        mayor.Terms[0].To!.Value.Value.ShouldBe("2020-08");
        mayor.Basis.ShouldBe("popolo registry: Roos Terpstra, burgemeester (Gemeente Oldenkamp), 2014-09-01 to 2020-08");
        registry.Who("mayor Mol", Date.Of("2021")).Answer!.Person.Name.ShouldBe("Evert Mol");
        registry.Who("WP-leider", Date.Of("2021")).Answer!.Person.Name.ShouldBe("Evert Mol");
    }

    [Fact]
    public void Other_names_are_taken_of_the_languages_asked_for()
    {
        using var sample = new Sample();
        var registry = sample.Of("raad.json", Council);
        registry.ByName("Roosje Terpstra").Answer!.Person.Name.ShouldBe("Roos Terpstra");
        registry.ByName("R Terpstra").Answer!.Person.Name.ShouldBe("Roos Terpstra");
        registry.ByName("Rose Terpstra").Candidates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ZG521", """{"persons": [""", "line 1")]
    [InlineData("ZG522", """{"persons": {}}""", "persons must be a list")]
    [InlineData("ZG522", """{"persons": ["Jan"]}""", "persons[0] must be an object")]
    [InlineData("ZG522", """{"persons": [{"name": "Jan"}]}""", "persons[0].id")]
    [InlineData("ZG522", """{"persons": [{"id": "1"}]}""", "persons[0].name")]
    [InlineData("ZG522", """{"persons": [{"id": 1, "name": "Jan"}]}""", "persons[0].id")]
    [InlineData("ZG522", """{"persons": [{"id": "1", "name": "\ud800"}]}""", "surrogate")]
    [InlineData("ZG522", """{"persons": [{"id": "1", "name": "Jan"}, {"id": "1", "name": "Piet"}]}""", "persons[1].id")]
    [InlineData("ZG522", """{"posts": [{"id": "p"}]}""", "posts[0].label")]
    [InlineData("ZG522", """{"persons": [{"id": "1", "name": "Jan"}], "memberships": [{"person_id": "1", "role": "lid", "start_date": "gisteren"}]}""", "memberships[0].start_date")]
    [InlineData("ZG515", """{"persons": [{"id": "1", "name": "Jan"}], "memberships": [{"person_id": "1", "role": "lid", "start_date": "2012", "end_date": "2011-12"}]}""", "memberships[0]")]
    [InlineData("ZG523", """{"memberships": [{"person_id": "9", "role": "lid"}]}""", "\"9\"")]
    [InlineData("ZG523", """{"posts": [{"id": "p", "label": "voorzitter", "organization_id": "o"}]}""", "posts[0].organization_id")]
    [InlineData("ZG503", """{"persons": []}""", "nothing")]
    public void A_broken_file_is_refused_and_nothing_is_written(string code, string text, string told)
    {
        using var sample = new Sample();
        var error = sample.Refused("kapot.json", text);
        error.Code.ShouldBe(code);
        error.Message.ShouldContain(told);
    }

    [Fact]
    public void A_deep_file_is_refused_like_any_other()
    {
        using var sample = new Sample();
        sample.Refused("diep.json", "{\"persons\":" + new string('[', 100_000)).Code.ShouldBe("ZG521");
    }
}
