using Zegsman.Ledger.Findings;
using Zegsman.Server.Texts;
using Words = Zegsman.Ledger.Entries.Words;

namespace Zegsman.Server.Pages.Findings;

/// <summary>Says in the words of a page what a finding rests on.</summary>
internal static class FindingWords
{
    /// <summary>The reasons, those of a kind together: a sentence that says what sort they are, and the words they are about.</summary>
    public static IEnumerable<(string Sentence, string Words)> Reasons(this PageTexts texts, Finding finding) => finding.Why.GroupBy(why => why.Kind)
        .Select(kind => (texts["reason." + Words.Of(kind.Key)], string.Join(", ", kind.Select(why => kind.Key switch
        {
            FindingReasonKind.Stance => Stances(texts, why.Text),
            FindingReasonKind.Role => string.Join(" / ", why.Text.Split(" / ").Select(role => texts["role." + role])),
            _ => why.Text,
        }))));

    /// <summary>The part of the address of a kind's pages, by which its texts are named too: "reversals".</summary>
    public static string Area(this FindingKind kind) => Words.Of(kind) + "s";

    /// <summary>"ontkent / erkent" of "deny / admit"; a side may say that it is put as not holding, and "-" that its stance is not known.</summary>
    private static string Stances(PageTexts texts, string sides) => string.Join(" / ", sides.Split(" / ").Select(side => side.Split(' ') switch
    {
        ["-", ..] => texts["reason.noStance"],
        [var stance] => texts["stance." + stance],
        [var stance, ..] => texts.Fill("reason.negative", texts["stance." + stance]),
        _ => side,
    }));
}
