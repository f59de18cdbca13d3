using Zegsman.Registry;

namespace Zegsman.Tests.Registry;

public sealed class DateTests
{
    private const string Mayors = """
        kind,name,aliases,adjectives,type,person,office,body,from,to,seen
        body,Oldenkamp,,nl:Oldenkamps|nl:Oldenkampse,municipality,,,,,,
        term,,,,,Tiemen Quist,burgemeester,Oldenkamp,2010-03-01,2016-09-14,
        term,,,,,Jet van Loon,burgemeester,Oldenkamp,2016-09,2022-01,
        term,,,,,Pia Lindeman,burgemeester,Oldenkamp,2022-02,,2023-06
        """;

    [Theory]
    [InlineData("2012-05-01", "Tiemen Quist")]
    [InlineData("2012-05", "Tiemen Quist")]
    [InlineData("2012", "Tiemen Quist")]
    [InlineData("2016-09-20", "Jet van Loon")]
    [InlineData("2023-06-30", "Pia Lindeman")]
    public void A_date_within_one_term_has_one_answer(string on, string name) => (Ask(on).Answer?.Person.Name).ShouldBe(name);

    [Theory]
    [InlineData("2016-09-14")]
    [InlineData("2016-09")]
    [InlineData("2016")]
    public void A_date_in_which_the_office_changed_hands_has_two_candidates_and_no_answer(string on)
    {
        Ask(on).Answer.ShouldBeNull();
        Ask(on).Candidates.Select(c => c.Person.Name).ShouldBe(["Tiemen Quist", "Jet van Loon"]);
    }

    [Theory]
    [InlineData("2010", "lies partly before the first term")]
    [InlineData("2023-07-01", "is later than the last holder was seen")]
    [InlineData("2026", "is later than the last holder was seen")]
    public void A_date_that_is_not_wholly_known_has_a_candidate_and_no_answer(string on, string why)
    {
        Ask(on).Answer.ShouldBeNull(why);
        Ask(on).Candidates.Count.ShouldBe(1);
    }

    [Fact]
    public void A_date_before_all_terms_has_nobody() => Ask("1999").Candidates.ShouldBeEmpty();

    [Fact]
    public void Without_a_date_all_who_ever_held_it_may_be_meant()
    {
        Ask(null).Candidates.Count.ShouldBe(3);
        Ask(null).Answer.ShouldBeNull();
    }

    [Fact]
    public void A_title_of_another_time_is_not_answered_by_the_date()
    {
        using var sample = new Sample();
        sample.Of("m.csv", Mayors).Who("de toenmalige burgemeester van Oldenkamp", Date.Of("2012")).Candidates.Count.ShouldBe(3);
    }

    [Fact]
    public void A_former_holder_is_one_whose_term_was_over()
    {
        using var sample = new Sample();
        var registry = sample.Of("m.csv", Mayors);
        (registry.Who("oud-burgemeester van Oldenkamp", Date.Of("2018")).Answer?.Person.Name).ShouldBe("Tiemen Quist");
        registry.Who("oud-burgemeester van Oldenkamp", Date.Of("2023")).Candidates.Count.ShouldBe(2);
        registry.Who("de beoogde burgemeester van Oldenkamp", Date.Of("2018")).Candidates.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_alone_is_that_of_home_where_one_is_given()
    {
        var on = Date.Of("2018-07");
        PeopleRegistry.Starter.Who("de premier", on).Answer.ShouldBeNull();
        (PeopleRegistry.Starter.Who("de premier", on, "Nederland").Answer?.Person.Name).ShouldBe("Mark Rutte");
        (PeopleRegistry.Starter.Who("de premier", on, "België").Answer?.Person.Name).ShouldBe("Charles Michel");
    }

    [Theory]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("een Amerikaanse president")]
    [InlineData("de Marsiaanse president")]
    [InlineData("the elect president")]
    [InlineData("- ' . ’")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    public void What_names_nobody_has_no_candidate(string words) => PeopleRegistry.Starter.Who(words, Date.Of("2018-07")).Candidates.ShouldBeEmpty();

    private static RegistryAnswer Ask(string? on)
    {
        using var sample = new Sample();
        return sample.Of("m.csv", Mayors).Who("de Oldenkampse burgemeester", Date.Of(on));
    }
}
