using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Ledger.People;

/// <summary>What can be wrong with a verdict on who is who; docs/errors.md lists the codes.</summary>
internal static class PeopleErrors
{
    public static ZegsmanException Unknown(string name) =>
        new("ZG681", $"Nobody and nothing in the ledger has the name '{name}'. Give the whole name, as zegsman ask --format json tells it, or a Wikidata id.");

    public static ZegsmanException OfItself(string name) =>
        new("ZG682", $"'{name}' is that name already. Give the name of another; small words, case and marks tell no names apart.");

    public static ZegsmanException Circle(string name, string person) =>
        new("ZG683", $"'{person}' is '{name}' by an earlier verdict. Withdraw that first: zegsman people show tells its number.");

    public static ZegsmanException MergedAlready(string name, string person, long verdict) =>
        new("ZG684", string.Create(CultureInfo.InvariantCulture,
            $"'{name}' is '{person}' already. Withdraw that first with zegsman people withdraw {verdict}, or merge '{person}'."));

    public static ZegsmanException SplitAlready(string name, string article, string person, long verdict) =>
        new("ZG684", string.Create(CultureInfo.InvariantCulture,
            $"In '{article}' '{name}' is '{person}' already. Withdraw that first with zegsman people withdraw {verdict}."));

    public static ZegsmanException SeveralPeople(string name, IEnumerable<string> ids) =>
        new("ZG685", $"Several people have the name '{name}'. Give the Wikidata id of the one that is meant: {string.Join(", ", ids)}.");

    public static ZegsmanException NoArticles(string name) =>
        new("ZG686", $"It is not said in which articles '{name}' is another. Give at least one, by its address, path or id.");

    public static ZegsmanException NotInArticle(string name, string article) =>
        new("ZG686", $"The article '{article}' has no statement by or about '{name}'. Give the name as zegsman ask --format json tells it in statement.source.");

    public static ZegsmanException NothingToWithdraw(long verdict) =>
        new("ZG687", string.Create(CultureInfo.InvariantCulture, $"No verdict {verdict} on who is who holds that could be withdrawn. zegsman people show tells the numbers."));

    public static ZegsmanException Nameless() => new("ZG688", "A person has a name with a letter or digit in it. Give one, such as \"Jan Jansen (wethouder)\".");
}
