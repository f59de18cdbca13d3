using System.Collections.Frozen;
using Zegsman.Articles;
using Zegsman.Articles.Passages;
using Zegsman.Language;
using Zegsman.Statements;
using Zegsman.Statements.Linking;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Finds whose words the narrator goes on with when a statement names nobody: those of whoever says the one right before, in the same passage.
/// "Maes betreurt de staking. ‘Dat begrijpt geen reiziger’, klinkt het."
/// </summary>
internal sealed class Continuations
{
    /// <summary>With these in the cue it is a rumour, or said by nobody: "zou", "wordt verwacht", "is beloofd".</summary>
    private static readonly FrozenSet<string> Impersonal = FrozenSet.ToFrozenSet(
        ["zou", "zouden", "wordt", "worden", "werd", "werden", "is", "zijn", "was", "waren", "are", "were", "been", "be"], StringComparer.OrdinalIgnoreCase);

    private readonly Article article;
    private readonly Document document;
    private readonly List<Attribution> known;

    /// <param name="article">The article.</param>
    /// <param name="document">Its sentences.</param>
    /// <param name="known">The attributions whose source is known, and that lie in no other.</param>
    public Continuations(Article article, Document document, IEnumerable<Attribution> known)
    {
        (this.article, this.document) = (article, document);
        this.known = [.. known.Where(attribution => attribution is { Teller: null, Post: null }).OrderBy(attribution => attribution.Hull.Start)];
    }

    /// <summary>The statement that an attribution without a source goes on with; null for none.</summary>
    public Attribution? Of(Attribution attribution)
    {
        // what is asked is asked by another than the one who has just spoken
        if (attribution.Teller is not null || attribution.Stance == Stance.Ask || attribution.Cue.Any(IsImpersonal)) return null;
        var start = attribution.Hull.Start;
        var (low, high) = (0, known.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (known[middle].Hull.Start < start) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return null;
        var before = known[low - 1];
        var isNear = SentenceOf(start) - SentenceOf(before.Hull.End - 1) <= 1
            && article.Passages.FirstNotBefore(before.Hull.Start) == article.Passages.FirstNotBefore(start);
        return isNear ? before : null;
    }

    private bool IsImpersonal(TextSpan cue) => document.TokensIn(cue).Any(token => Impersonal.Contains(document.SpanOf(token).In(document.Text)));

    private int SentenceOf(int offset) => document.SentenceIndexOf(document.TokenAt(offset));
}
