using Zegsman.Language;
using Zegsman.Registry;
using Zegsman.Registry.Lookup;

namespace Zegsman.Tests.Registry;

public sealed class StarterConsistencyTests
{
    private static readonly PeopleRegistry Starter = PeopleRegistry.Starter;

    private static IEnumerable<Term> Terms => Starter.Offices.SelectMany(o => o.Terms);

    [Fact]
    public void Nobody_holds_an_office_of_one_while_another_does()
    {
        var clashes = from office in Starter.Offices
                      where !office.HasSeveralHolders
                      from term in office.Terms
                      from other in office.Terms
                      where term != other && Begin(term) < End(other) && Begin(other) < End(term)
                      select $"{term} / {other}";
        clashes.ShouldBeEmpty();
    }

    [Fact]
    public void Every_term_has_a_beginning_and_ends_after_it() =>
        Terms.Where(t => t.From is null || t.From.Value.From >= (t.To?.To ?? DateTime.MaxValue)).Select(t => t.ToString()).ShouldBeEmpty();

    [Fact]
    public void A_term_without_an_end_says_until_when_it_was_seen() =>
        Terms.Where(t => t.To is null != t.Seen is not null || t.Seen?.From < t.From?.From).Select(t => t.ToString()).ShouldBeEmpty();

    [Fact]
    public void Every_country_has_a_name_and_a_demonym_in_both_languages()
    {
        var countries = Starter.Bodies.Where(b => b.Type == BodyType.Country).ToList();
        countries.Count.ShouldBeGreaterThan(190);
        foreach (var country in countries)
        {
            country.Aliases.ShouldContain(a => a.Language == TextLanguage.English, country.Name);
            foreach (var language in (TextLanguage[])[TextLanguage.Dutch, TextLanguage.English])
                country.Adjectives.ShouldContain(a => a.Language == language, country.Name);
        }
    }

    [Fact]
    public void Everything_is_known_by_a_row_of_its_own_and_marked_as_starter()
    {
        Starter.Bodies.Where(b => b.Type is null).Select(b => b.Name).ShouldBeEmpty("an office names a body that no row tells of");
        Starter.Offices.Where(o => o.Body is null || o.Terms.Count == 0).Select(o => o.ToString()).ShouldBeEmpty();
        Starter.People.Where(p => p.Terms.Count == 0).Select(p => p.Name).ShouldBeEmpty("somebody has names and no term");
        Terms.ShouldAllBe(t => t.Evidence == RegistryEvidence.Starter);
        Starter.People.ShouldAllBe(p => p.Evidence == RegistryEvidence.Starter);
    }

    [Fact]
    public void Names_are_of_one_person_each() =>
        Starter.People.GroupBy(p => NameKey.Of(p.Name)).Where(g => g.Skip(1).Any()).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Alias_is_no_other_name_of_the_same() =>
        Starter.People.SelectMany(p => p.Aliases.Where(a => a.Name == p.Name).Select(_ => p.Name)).ShouldBeEmpty();

    [Fact]
    public void At_least_sixty_countries_have_their_heads()
    {
        string[] heads = ["president", "premier", "bondskanselier", "koning", "koningin", "leider", "keizer"];
        Starter.Offices.Where(o => o.Body is { Type: BodyType.Country } && heads.Contains(o.Name)).Select(o => o.Body).Distinct().Count()
            .ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void Every_member_of_the_European_Union_has_a_head_in_each_year()
    {
        const string members = "Oostenrijk België Bulgarije Kroatië Cyprus Tsjechië Denemarken Estland Finland Frankrijk Duitsland Griekenland Hongarije "
            + "Ierland Italië Letland Litouwen Luxemburg Malta Nederland Polen Portugal Roemenië Slowakije Slovenië Spanje Zweden";
        foreach (var member in members.Split(' '))
        {
            for (var year = 1994; year < 2025; year++)
            {
                var on = Date.Of($"{year}-06-15")!.Value;
                Terms.ShouldContain(t => t.Office.Body!.Name == member && t.MayCover(on), $"{member} in {year}");
            }
        }
    }

    /// <summary>The first moment that is surely within the term; that one ends in the month in which the next begins is no clash.</summary>
    private static DateTime Begin(Term term) => term.From!.Value.To;

    private static DateTime End(Term term) => term.To?.From ?? DateTime.MaxValue;
}
