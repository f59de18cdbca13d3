using System.Collections.Frozen;
using Zegsman.Statements;

namespace Zegsman.Ledger.Findings;

/// <summary>Whether a statement is for or against what it is about, by its stance and else by words, folded, that praise or blame: our own lists (Data/praise.txt, Data/blame.txt).</summary>
internal static class Attitudes
{
    private static readonly FrozenSet<Stance> For = FrozenSet.Create(Stance.Praise, Stance.Want, Stance.Promise, Stance.Confirm, Stance.Admit);

    private static readonly FrozenSet<Stance> Against = FrozenSet.Create(Stance.Criticise, Stance.Doubt, Stance.Warn, Stance.Accuse);

    private static readonly FrozenSet<string> Good = Words.Lines("praise.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bad = Words.Lines("blame.txt").ToFrozenSet(StringComparer.Ordinal);

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
