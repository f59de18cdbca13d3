using System.Collections.Frozen;

namespace Zegsman.Ledger.Findings;

/// <summary>Words, as folded lemmas, that say the opposite of one another.</summary>
internal static class Opposites
{
    private const int LeastStem = 4;

    private static readonly FrozenDictionary<string, string[]> Pairs = Table(
        // Dutch
        "open/dicht,gesloten openen/sluiten openhouden/sluiten behouden/slopen,sluiten,schrappen,afschaffen doorgaan/stoppen,afblazen,schrappen,uitstellen "
        + "beginnen/stoppen,eindigen hoger/lager hoog/laag meer/minder stijgen/dalen,zakken verhogen/verlagen groeien/krimpen goed/slecht,fout beter/slechter "
        + "voor/tegen voorstander/tegenstander steunen/afwijzen,verwerpen goedkeuren/afkeuren,afwijzen toestaan/verbieden schuldig/onschuldig "
        + "vrijspraak/straf,celstraf,gevangenisstraf,veroordeling,bewijzen vrijspreken/veroordelen blijven/vertrekken,opstappen,weggaan aanblijven/opstappen,aftreden,vertrekken "
        + "waar/onwaar,gelogen veilig/gevaarlijk,onveilig genoeg/weinig,tekort winst/verlies winnen/verliezen nieuwbouw/renovatie,behoud,behouden duur/goedkoop "
        + "kopen/verkopen slagen/mislukken,falen succes/mislukking gezond/ziek,ongezond levend/dood leven/dood vroeg/laat weten/onbekend voordeel/nadeel "
        + "kans/bedreiging koopje/duur sterk/zwak aanvaarden/weigeren,verwerpen accepteren/weigeren,verwerpen doden/leven lezen/onbekend "
        + "eerlijk/oneerlijk,leugen waarheid/leugen aanwezig/afwezig begin/einde "
        + "invoeren/afschaffen,schrappen,intrekken bouwen/slopen zwijgen/spreken,praten echt/verzonnen,nep vertrouwen/wantrouwen instemmen/verwerpen,afwijzen "
        + "blijven/verdwijnen,verhuizen,stoppen,overstappen behouden/verdwijnen,verkopen sluiten/openblijven,heropenen,openhouden verkopen/houden ontslag/aanblijven "
        + "ontslaan/behouden,aannemen schrappen/invoeren,handhaven,behouden handhaven/intrekken,schrappen doorzetten/stoppen,afblazen onderhandelen/weigeren "
        + "akkoord/afwijzen,verwerpen,weigeren eens/oneens nooit/altijd,ooit alles/niets iedereen/niemand tekenen/weigeren halen/missen opzet/slordig,vergissing "
        + "vergissing/leugen,opzet slaan/kussen uitsluiten/overwegen toezeggen/weigeren,intrekken bevestigen/ontkennen,tegenspreken "
        // English
        + "open/closed,shut,close keep/close,scrap,drop stay/leave,quit,resign start/stop,end begin/stop,end higher/lower high/low more/less,fewer rise/fall,drop "
        + "increase/decrease,cut raise/lower,cut grow/shrink good/bad,poor better/worse for/against support/oppose,reject approve/reject allow/ban,forbid "
        + "guilty/innocent acquittal/conviction,prison,sentence true/false,untrue,lie truth/lie safe/unsafe,dangerous enough/little,shortage profit/loss "
        + "win/lose cheap/expensive buy/sell succeed/fail success/failure healthy/sick alive/dead early/late advantage/disadvantage accept/reject,refuse "
        + "fair/unfair strong/weak welcome/reject new/old "
        + "introduce/abolish,scrap build/demolish resume/suspend,halt continue/stop,halt,cancel real/fake,invented confirm/deny sell/keep hire/fire,sack never/always,ever "
        + "everyone/nobody agree/disagree,refuse trust/distrust deliberate/accidental");

    /// <summary>Whether two lemmas say the opposite: they are listed, or the one is the other with a prefix of denial.</summary>
    public static bool Are(string one, string other) =>
        IsListed(one, other) || IsListed(other, one) || IsDenied(one, other) || IsDenied(other, one);

    private static bool IsListed(string one, string other) => Pairs.TryGetValue(one, out var others) && others.Contains(other);

    private static bool IsDenied(string denied, string word) =>
        word.Length >= LeastStem && denied.Length - word.Length is 2 or 3 && denied.EndsWith(word, StringComparison.Ordinal)
        && denied.AsSpan(0, denied.Length - word.Length) is "on" or "un" or "in" or "im" or "dis" or "non";

    private static FrozenDictionary<string, string[]> Table(string table) =>
        table.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split('/'))
            .GroupBy(item => item[0], item => item[1].Split(','), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(others => others).ToArray(), StringComparer.Ordinal);
}
