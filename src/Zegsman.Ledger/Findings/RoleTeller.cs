using System.Collections.Frozen;
using System.Text.Json;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Findings;

/// <summary>Tells the roles of a speaker by the words for them.</summary>
internal static class RoleTeller
{
    private const int LeastEnding = 5;
    private const int LongestWord = 40;

    // No end of a compound: a "penningmeester" defends nobody.
    private const string Whole = "=";

    private static readonly FrozenDictionary<string, SpeakerRoles> Words = new (SpeakerRoles Role, string Words)[]
    {
        (SpeakerRoles.Prosecution, "officier justitie openbaar om parket aanklager procureur prosecutor prosecutors prosecution"),
        (SpeakerRoles.Defence, "advocaat advocate raadsman raadsvrouw =meester verdediging verdediger lawyer attorney solicitor barrister counsel"),
        (SpeakerRoles.Accused, "verdachte beklaagde beschuldigde defendant suspect accused"),
        (SpeakerRoles.Judge, "rechter rechtbank hof politierechter kantonrechter gerechtshof rechters judge court tribunal"),
        (SpeakerRoles.Victim, "slachtoffer klager klagers eiser nabestaanden nabestaande aangever gedupeerden victim plaintiff"),
        (SpeakerRoles.Executive, "wethouder schepen burgemeester minister staatssecretaris premier college kabinet gedeputeerde gemeente provincie ministerie gemeentebestuur waterschap dijkgraaf "
            + "mayor secretary ministry government cabinet president governor"),
        (SpeakerRoles.Council, "raadslid kamerlid fractievoorzitter fractieleider fractie oppositie lijsttrekker partij gemeenteraad kamer oppositieleider statenlid "
            + "councillor council mp senator congressman congresswoman opposition party lawmaker"),
        (SpeakerRoles.Citizens, "actiecomite actiegroep buurt omwonende omwonenden bewoner bewoners bewoonster ouder ouders vereniging stichting bewonersgroep buurman buurvrouw inwoners dorpsraad "
            + "belangenvereniging comite residents resident parents parent neighbour neighbours campaigners campaign foundation"),
        (SpeakerRoles.Company, "directeur directrice bedrijf topman topvrouw ceo fabrikant onderneming eigenaar ondernemer exploitant concern director company owner manufacturer executive"),
        (SpeakerRoles.Spokesperson, "woordvoerder woordvoerster persvoorlichter zegsman zegsvrouw spokesman spokeswoman spokesperson"),
        (SpeakerRoles.Workers, "vakbond bond stakers werknemers fnv cnv acv bestuurder medewerkers personeel union strikers employees workers"),
        (SpeakerRoles.Expert, "hoogleraar onderzoeker onderzoekers professor deskundige expert epidemioloog arts wetenschapper historicus ingenieur researcher researchers scientist historian engineer"),
        (SpeakerRoles.Authority, "politie inspectie brandweer rekenkamer accountant onderzoeksraad toezichthouder inspecteur agent police inspectorate regulator auditor watchdog"),
        (SpeakerRoles.Document, "rapport verslag notulen brief stukken onderzoek mail bericht krant vonnis akkoord report letter minutes study newspaper ruling"),
        (SpeakerRoles.Sport, "trainer coach speler renner bondscoach club schaatser keeper teammanager voorzitter player rider chairman"),
    }.SelectMany(item => item.Words.Split(' '), (item, word) => (item.Role, word)).ToFrozenDictionary(item => item.word, item => item.Role, StringComparer.Ordinal);

    /// <summary>Who stands against whom by what they are.</summary>
    private static readonly (SpeakerRoles One, SpeakerRoles Other)[] Opponents =
    [
        (SpeakerRoles.Prosecution, SpeakerRoles.Defence), (SpeakerRoles.Prosecution, SpeakerRoles.Accused), (SpeakerRoles.Council, SpeakerRoles.Executive),
        (SpeakerRoles.Citizens, SpeakerRoles.Executive), (SpeakerRoles.Workers, SpeakerRoles.Company), (SpeakerRoles.Victim, SpeakerRoles.Accused),
        (SpeakerRoles.Victim, SpeakerRoles.Defence), (SpeakerRoles.Citizens, SpeakerRoles.Company), (SpeakerRoles.Document, SpeakerRoles.Executive),
        (SpeakerRoles.Authority, SpeakerRoles.Company), (SpeakerRoles.Authority, SpeakerRoles.Executive), (SpeakerRoles.Judge, SpeakerRoles.Defence),
        (SpeakerRoles.Judge, SpeakerRoles.Executive),
    ];

    /// <summary>The roles that stand in a text, such as "advocaat Mirjam Oldekamp".</summary>
    public static SpeakerRoles In(string text)
    {
        var roles = SpeakerRoles.None;
        foreach (var range in text.AsSpan().SplitAny(" ,()-\n"))
        {
            var word = text.AsSpan(range);
            if (word.Length is 0 or > LongestWord) continue;
            // papers name those who stand trial by an initial
            if (word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.' && range.Start.Value > 0) roles |= SpeakerRoles.Accused;
            roles |= Of(FoldedText.Of(word.TrimEnd('.').ToString()));
        }
        return roles;
    }

    /// <summary>The roles in what the ledger keeps of an entity: its name and what stands before it in the article.</summary>
    public static SpeakerRoles InEntity(string body)
    {
        using var json = JsonDocument.Parse(body);
        var roles = json.RootElement.TryGetProperty("name", out var name) ? In(name.GetString() ?? "") : SpeakerRoles.None;
        if (json.RootElement.TryGetProperty("roles", out var known))
            foreach (var role in known.EnumerateArray()) roles |= In(role.GetString() ?? "");
        return roles;
    }

    /// <summary>The roles by which two speakers stand against one another, the first's first; null where none do.</summary>
    public static (SpeakerRoles First, SpeakerRoles Second)? Opposed(SpeakerRoles first, SpeakerRoles second)
    {
        foreach (var (one, other) in Opponents)
        {
            if (first.HasFlag(one) && second.HasFlag(other)) return (one, other);
            if (first.HasFlag(other) && second.HasFlag(one)) return (other, one);
        }
        return null;
    }

    /// <summary>The word for a single role: "prosecution".</summary>
    public static string Word(SpeakerRoles role) => role.ToString().ToLowerInvariant();

    private static SpeakerRoles Of(string word)
    {
        for (var start = 0; start == 0 || word.Length - start >= LeastEnding; start++)
        {
            if (Words.TryGetValue(word[start..], out var role) || (start == 0 && Words.TryGetValue(Whole + word, out role))) return role;
        }
        return SpeakerRoles.None;
    }
}
