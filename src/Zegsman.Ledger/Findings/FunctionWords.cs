using System.Collections.Frozen;

namespace Zegsman.Ledger.Findings;

/// <summary>Words, folded, that say little of what a statement is about.</summary>
internal static class FunctionWords
{
    /// <summary>What turns a clause into its opposite.</summary>
    public static readonly FrozenSet<string> Negations = Words.Set(
        "niet geen niets niks niemand nooit nergens noch zonder nimmer geenszins evenmin allerminst "
        + "not no nothing nobody none never nowhere without neither nor cannot don didn doesn isn wasn weren aren won wouldn couldn shouldn hasn haven hadn");

    /// <summary>What a name begins with that is rather a description.</summary>
    public static readonly FrozenSet<string> Determiners = Words.Set(
        "de het een t n die dat deze dit zijn haar hun onze ons mijn uw je the a an his her their our my your its this that these those some "
        + "sommige enkele veel alle twee drie vier vijf several many two three four five");

    public static readonly FrozenSet<string> All = Words.Set(
        // Dutch
        "de het een t n s en of maar want dus dat die dit deze er daar hier waar wie wat welke hoe waarom wanneer als dan toen nu nog al ook zelfs "
        + "wel toch juist eens even maar weer altijd vaak soms zeer heel erg veel meer meest minder te om in op aan van voor met door bij uit over onder "
        + "tot naar na tegen tussen binnen buiten sinds tijdens volgens zonder per via ten ter ik je jij u hij zij ze wij we jullie hun hen haar zijn "
        + "mij me hem ons onze mijn jouw uw zich zelf elkaar iets iemand alles iedereen men ieder elke alle ander zo zulk zoals omdat doordat zodat terwijl "
        + "hoewel indien tenzij voordat nadat worden hebben zullen kunnen moeten mogen willen gaan komen doen laten blijven zou zouden is was ben bent "
        + "waren wordt werd geworden heeft had hadden gehad kan kon kunt zal moet moest mag mocht wil wilde gaat ging komt kwam doet deed laat liet "
        + "ja nee daarvan daarmee daarbij daarvoor daarover daarop hiervan hierbij ervan erbij ermee erop erover ervoor eraan waarbij waarvan "
        + "heen weg alleen slechts ongeveer ruim bijna zeggen zegt zei gezegd "
        // English
        + "the a an and or but so that this these those there here where who what which how why when if then now still also even only just "
        + "again always often very much more most less to in on at of for with by from about over under into onto up down out off against between within "
        + "since during per via i you he she it we they them him her his its our their my your me us self himself herself itself themselves "
        + "something someone everything everyone any each every all other such as because while although unless before after be is am are was were been "
        + "being have has had having will would shall should can could may might must do does did done doing get let say says said yes d ll m re ve t s").Union(Negations).ToFrozenSet(StringComparer.Ordinal);
}
