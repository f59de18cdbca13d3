using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Registry;
using Zegsman.Statements;
using Zegsman.Tests.Articles;

namespace Zegsman.Tests.Speakers;

/// <summary>Titles without a name are resolved by the registry on the article's date, unless the article says whose they are.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("De Amerikaanse president zei dat hij tevreden is.", "nl", 2018, "Donald Trump")]
    [InlineData("De Amerikaanse president zei dat hij tevreden is.", "nl", 2012, "Barack Obama")]
    [InlineData("De Duitse bondskanselier zei dat de grens open blijft.", "nl", 2010, "Angela Merkel")]
    [InlineData("The French president said that the treaty would hold.", "en", 2019, "Emmanuel Macron")]
    public void A_title_is_whoever_held_it_on_the_articles_date(string text, string language, int year, string holder)
    {
        var source = Source(text, language, year);
        source.Entity!.Name.ShouldBe(holder);
        source.Kind.ShouldBe(SourceKind.Person);
    }

    [Fact]
    public void The_evidence_names_the_registry_and_the_term()
    {
        var statement = Reading("De Amerikaanse president zei dat hij tevreden is.", "nl", 2018).Statements[0];
        statement.Evidence.Source.ShouldBe("description: De Amerikaanse president ← Donald Trump (starter registry: Donald Trump, president (Verenigde Staten), 2017-01 to 2021-01)");
    }

    [Fact]
    public void A_title_is_joined_to_the_holders_name_where_the_article_has_it()
    {
        var reading = Reading("Trump sprak in Oostermeer met Piet Hoekman. De Amerikaanse president zei dat hij tevreden is.", "nl", 2018);
        var entity = reading.Statements[0].Source!.Entity!;
        entity.Name.ShouldBe("Trump");
        reading.Entities.Single(found => found.Id == entity.Id).Mentions.Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void A_title_is_not_given_to_somebody_of_another_name_who_stands_near() =>
        Source("Piet Hoekman sprak in Oostermeer. De Amerikaanse president zei dat hij tevreden is.", "nl", 2018).Entity!.Name.ShouldBe("Donald Trump");

    [Theory]
    [InlineData("De minister van Financiën zei dat het tekort daalt.", 2018)]
    [InlineData("Een Amerikaanse president zei ooit dat oorlog duur is.", 2018)]
    [InlineData("De toenmalige Amerikaanse president zei dat oorlog duur is.", 2018)]
    public void A_title_that_may_be_anybodys_stays_itself(string text, int year) =>
        PeopleNames().ShouldNotContain(Source(text, "nl", year).Entity!.Name);

    [Fact]
    public void Without_a_date_no_title_is_resolved() =>
        Reading("De Amerikaanse president zei dat hij tevreden is.", "nl", null).Statements[0].Source!.Entity!.Name.ShouldBe("De Amerikaanse president");

    [Theory]
    [InlineData("Anna Visser sprak met Karel Bos. Beide leiders zeiden dat het overleg goed was.", "nl", "Beide leiders")]
    [InlineData("Anna Visser sprak met Karel Bos. De twee zeiden dat het overleg goed was.", "nl", "De twee")]
    [InlineData("Anna Fisher met Charles Woods. Both leaders said that the talks went well.", "en", "Both leaders")]
    public void A_collective_has_those_named_before_as_members(string text, string language, string words)
    {
        var reading = Reading(text, language, 2018);
        var entity = Entity(reading, reading.Statements.Single(statement => statement.Source?.Text == words));
        entity.Members.Select(id => reading.Entities.Single(found => found.Id == id).Name).ShouldBe(
            language == "nl" ? ["Anna Visser", "Karel Bos"] : ["Anna Fisher", "Charles Woods"]);
    }

    [Fact]
    public void Two_officers_that_are_new_have_no_members() =>
        Reading("Anna Visser sprak met Karel Bos. Twee agenten zeiden dat het overleg goed was.", "nl", 2018).Entities.ShouldAllBe(entity => entity.Members.Count == 0);

    private static IEnumerable<string> PeopleNames() => PeopleRegistry.Starter.People.Select(person => person.Name);

    private static Entity Entity(Reading reading, Statement statement) => reading.Entities.Single(entity => entity.Id == statement.Source!.Entity!.Id);

    private static Source Source(string text, string language, int year) => Reading(text, language, year).Statements[0].Source!;

    private static Reading Reading(string text, string language, int? year) =>
        Readers.Shared.Read(Reads.Text(text) with { Language = LanguageCode.Parse(language)!.Value, Published = year is { } known ? PartialDate.Day(known, 7, 16) : null });
}
