using System.Collections.Frozen;
using Zegsman.Statements;

namespace Zegsman.Ledger.Findings;

/// <summary>Whether a statement is for or against what it is about, by its stance and else by words, folded, that praise or blame.</summary>
internal static class Attitudes
{
    private static readonly FrozenSet<Stance> For = FrozenSet.Create(Stance.Praise, Stance.Want, Stance.Promise, Stance.Confirm, Stance.Admit);

    private static readonly FrozenSet<Stance> Against = FrozenSet.Create(Stance.Criticise, Stance.Doubt, Stance.Warn, Stance.Accuse);

    private static readonly FrozenSet<string> Good = Words.Set(
        "goed beter best prima uitstekend mooi mooist fantastisch geweldig prachtig verstandig terecht redelijk eerlijk veilig nodig noodzakelijk onmisbaar "
        + "verantwoord zorgvuldig helder duidelijk sterk kans doorbraak succes voordeel winst koopje oplossing trots blij tevreden vertrouwen steun hoop "
        + "opluchting opgelucht juist correct gezond welkom gunstig zinvol waardevol volwassen serieus respect moedig dapper kloppen gelijk "
        + "good better best excellent great wonderful fantastic sensible right fair reasonable honest safe necessary essential responsible careful clear "
        + "strong opportunity breakthrough success advantage benefit bargain solution proud happy pleased confidence trust support hope relief relieved "
        + "correct healthy welcome favourable useful valuable respect brave");

    private static readonly FrozenSet<string> Bad = Words.Set(
        "slecht slechter fout fouten verkeerd dom schande schandalig schandelijk belachelijk absurd onzin leugen leugens liegen liegt gelogen onwaar onjuist "
        + "onveilig gevaarlijk gevaar risico onterecht oneerlijk onredelijk onverantwoord onbegrijpelijk onacceptabel onaanvaardbaar ongeloofwaardig "
        + "onvoldoende mager zwak kortzichtig roekeloos onzorgvuldig misleiding misleidend misleiden bedrog fraude ramp catastrofe mislukking chaos "
        + "nadeel verlies tekort duur lek gat klucht theater paniek angst bang zorgen teleurstelling teleurgesteld woede boos verontwaardigd kritiek "
        + "misselijk idioot krankzinnig willekeur wantrouwen falen overbodig zinloos klap mes rammelen "
        + "bad worse worst wrong stupid shame shameful disgrace disgraceful ridiculous absurd nonsense lie lies untrue false unsafe dangerous danger risk "
        + "unfair unjust unreasonable irresponsible incomprehensible unacceptable implausible insufficient meagre weak reckless careless misleading mislead "
        + "fraud disaster catastrophe failure chaos disadvantage loss shortage expensive leak farce panic fear afraid worry worries disappointment "
        + "disappointed angry outraged criticism insane useless pointless blow");

    /// <summary>1 for, -1 against, 0 where neither shows.</summary>
    public static int Of(Profile profile)
    {
        var words = profile.Utterance.Words;
        var judged = words.Count(w => Has(Good, w)) - words.Count(w => Has(Bad, w));
        var negated = words.Count(w => w.IsNegation) % 2 == 1;
        var byWords = Math.Sign(judged) * (negated ? -1 : 1);
        // Who denies praise blames, and who denies blame may praise: a denial says neither of itself.
        if (profile.Stance is not { } stance || stance == Stance.Deny) return profile.IsDenied ? -byWords : byWords;
        if (For.Contains(stance)) return profile.Statement.Polarity == Polarity.Negative ? -1 : 1;
        if (Against.Contains(stance)) return -1;
        return profile.Statement.Polarity == Polarity.Negative ? -1 : byWords;
    }

    private static bool Has(FrozenSet<string> set, Word word) => set.Contains(word.Form) || set.Contains(word.Lemma);
}
