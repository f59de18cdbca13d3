using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>The languages of the sources under one name each, and how often each is trained on.</summary>
internal static class Languages
{
    /// <summary>The name for all text in another script than Latin.</summary>
    internal const string OtherScripts = "other scripts";

    /// <summary>
    /// The share of each language in the training on languages other than Dutch and English, in percent: neighbours, and languages often
    /// met in the news, weigh more than the little text there is of some. All languages not named share the rest.
    /// </summary>
    internal static readonly FrozenDictionary<string, double> Shares = new Dictionary<string, double>
    {
        ["af"] = 11, ["de"] = 8, ["fy"] = 7, ["lb"] = 4, ["nds"] = 4, ["da"] = 4, ["sv"] = 4, ["nb"] = 4, ["nn"] = 2, ["fr"] = 5,
        ["es"] = 4, ["it"] = 4, ["pt"] = 3, ["ro"] = 2, ["pl"] = 2, ["cs"] = 2, ["fi"] = 2, ["tr"] = 2, ["id"] = 3, ["la"] = 3,
        ["pap"] = 2, [OtherScripts] = 3,
    }.ToFrozenDictionary();

    /// <summary>The same language under other names: ISO 639-3 of the declaration, variants of the others.</summary>
    private static readonly FrozenDictionary<string, string> names = new Dictionary<string, string>
    {
        ["c"] = "en", ["eng"] = "en", ["en_gb"] = "en", ["en-gb"] = "en", ["en-ca"] = "en", ["nld"] = "nl", ["nl-informal"] = "nl",
        ["afr"] = "af", ["deu_1901"] = "de", ["deu_1996"] = "de", ["de-at"] = "de", ["de-ch"] = "de", ["de-formal"] = "de", ["fri"] = "fy",
        ["ltz"] = "lb", ["dan"] = "da", ["swe"] = "sv", ["nob"] = "nb", ["nb_no"] = "nb", ["nno"] = "nn", ["fra"] = "fr", ["spa"] = "es",
        ["es_419"] = "es", ["es-formal"] = "es", ["ita"] = "it", ["por_br"] = "pt", ["por_pt"] = "pt", ["pt_br"] = "pt", ["pt-br"] = "pt",
        ["ron_1953"] = "ro", ["ron_1993"] = "ro", ["ron_2006"] = "ro", ["pol"] = "pl", ["ces"] = "cs", ["fin"] = "fi", ["tur"] = "tr",
        ["ind"] = "id", ["lat"] = "la", ["lat_1"] = "la",
    }.ToFrozenDictionary();

    /// <summary>Left out: neither clearly Dutch or English nor clearly another language, or no language at all.</summary>
    private static readonly FrozenSet<string> leftOut = FrozenSet.Create(
        "li", "vls", "zea", "nds-nl", "gos", "sco", "pcm", "jam", "aig", "aae", "pih", "kri", "gpe", "ang",
        "ang@latin", "en@shaw", "racv", "simple", "qqq");

    /// <summary>The name of a language that a source calls <paramref name="code"/>; empty when it is left out.</summary>
    internal static string Named(string code)
    {
        var lower = code.ToLowerInvariant();
        return leftOut.Contains(lower) ? "" : names.GetValueOrDefault(lower, lower);
    }

    /// <summary>What the model should call it.</summary>
    internal static TextLanguage ClassOf(string language) => language switch
    {
        "nl" => TextLanguage.Dutch,
        "en" => TextLanguage.English,
        _ => TextLanguage.Other,
    };
}
