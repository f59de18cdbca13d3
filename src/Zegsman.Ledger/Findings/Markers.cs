using System.Collections.Frozen;

namespace Zegsman.Ledger.Findings;

/// <summary>Words, as folded forms or lemmas, that tell what a statement does with what was said before.</summary>
internal static class Markers
{
    /// <summary>What tells that somebody takes back, or admits to have been wrong.</summary>
    public static readonly FrozenSet<string> Retractions = Words.Set(
        "liegen loog gelogen spijt spijten berouw fout vergissen vergist vergissing excuus excuses verontschuldiging verontschuldigen sorry inslikken ingeslikt "
        + "intrekken ingetrokken terugnemen terugkomen terugdraaien teruggedraaid herzien heroverwegen heropenen herroepen herriep onderschatten toegeven bekennen "
        + "erkennen opbiechten opgebiecht betreuren betreurt schamen schaamt schaam alsnog degelijk bedenken achteraf inzicht inzien onhandig onvolledig overhaast "
        + "misplaatst ongelukkig inmiddels bijdraaien bijgedraaid gedraaid uitglijder verzinnen verzonnen "
        + "voorbarig gretig voortschrijdend nuanceren genuanceerd rectificeren rectificatie rechtzetten verspreken versproken bijstellen bijgesteld afzien zwichten overstag "
        + "verzwijgen verzwegen stom naief slordig verkeerd ondoordacht nalaten nagelaten "
        + "lie lied regret mistake wrong sorry apology apologise apologize retract withdraw reconsider underestimate admit confess rethink reverse hindsight "
        + "misspoke hasty ashamed backtrack");

    /// <summary>What tells that something is not so, or no good.</summary>
    public static readonly FrozenSet<string> Rejections = Words.Set(
        "onzin leugen ongeloofwaardig onjuist onwaar kloppen klopt verzinsel verzonnen verzinnen speculatie misverstand misleiding misleiden onbegrijpelijk "
        + "overdreven flauwekul kletskoek lariekoek roddel laster aantijging onterecht tegendeel liegen gelogen absurd belachelijk broodje tegenspreken "
        + "ongegrond fabel fabelen bestrijden weerspreken weerleggen ontkrachten feitenvrij nattevingerwerk stemmingmakerij bangmakerij kolder kul nonsens bezijden uitgesloten "
        + "nonsense lie untrue false wrong inaccurate fabricate fabrication speculation misunderstanding misleading mislead exaggerated rubbish gossip "
        + "slander unfounded baseless contrary absurd ridiculous contradict");

    /// <summary>What tells that somebody puts something against something else.</summary>
    public static readonly FrozenSet<string> Contrasts = Words.Set(
        "juist wel toch daarentegen integendeel echter niettemin desondanks alsnog degelijk erbij vol anders "
        + "rather instead however nevertheless contrary actually indeed still insists insist maintain maintains");

    /// <summary>What tells in a cue that something is otherwise than before.</summary>
    public static readonly FrozenSet<string> Turns = Words.Set(
        "toch wel alsnog inmiddels langer ineens eindelijk opeens terug still now finally anymore longer after");

    /// <summary>What leaves no room: the more surely something is said, the more it takes to say the opposite.</summary>
    public static readonly FrozenSet<string> Absolutes = Words.Set(
        "nooit altijd niemand niets niks geen nul zeker absoluut never always nobody nothing none zero absolutely certainly");

    /// <summary>What somebody said, where it is not told again: "de aantijging".</summary>
    public static readonly FrozenSet<string> Reports = Words.Set(
        "aantijging beschuldiging bewering lezing kritiek verwijt klacht gerucht verhaal bericht roddel vraag verklaring uitspraak woord uitleg suggestie beeld "
        + "verdenking twijfel accusation allegation claim story report rumour rumor criticism charge reading suggestion");

    /// <summary>What tells in a cue that it was said before what the article is about.</summary>
    public static readonly FrozenSet<string> Earlier = Words.Set("had hadden nog eerder destijds vorige earlier previously once before");

    /// <summary>How many words "have" may stand after "should".</summary>
    private const int MostBetween = 3;

    private static readonly FrozenSet<string> Had = Words.Set("had hadden hadn");

    private static readonly FrozenSet<string> Should = Words.Set("should ought shouldn");

    /// <summary>Whether it says that something should have been otherwise: "dat had ik niet moeten zeggen".</summary>
    public static bool HasRegret(IReadOnlyList<string> forms)
    {
        var (had, should) = (false, -1 - MostBetween);
        for (var i = 0; i < forms.Count; i++)
        {
            if (had && (forms[i] == "moeten" || (forms[i] == "beter" && Had.Contains(forms[i - 1])))) return true;
            if (forms[i] == "have" && i - should <= MostBetween) return true;
            had |= Had.Contains(forms[i]);
            if (Should.Contains(forms[i])) should = i;
        }
        return false;
    }
}
