using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>Tells apart what is wrong with the answers to one article.</summary>
internal static class MistakeFinder
{
    /// <summary>The mistakes in the order of the gold's attributions, and then what was invented.</summary>
    public static IEnumerable<Mistake> Of(GoldArticle article, IReadOnlyList<Covered> gold, IReadOnlyList<Covered> predicted, IReadOnlyList<Match> matches)
    {
        var byGold = matches.ToDictionary(m => m.Pair.Gold);
        HashSet<int> paired = [.. matches.Select(m => m.Pair.Predicted)];
        for (var i = 0; i < gold.Count; i++)
        {
            if (!byGold.TryGetValue(i, out var match)) yield return Mistake(MistakeKind.Missed, gold[i]);
            else foreach (var mistake in Of(match)) yield return mistake;
        }
        for (var j = 0; j < predicted.Count; j++)
        {
            if (!paired.Contains(j)) yield return Mistake(MistakeKind.Invented, predicted[j]);
        }

        IEnumerable<Mistake> Of(Match match)
        {
            if (!match.HasExactContent) yield return Wrong(MistakeKind.Border, match, c => c.Content);
            // of two contents that share less than half, source and cue may well be those of another statement
            if (match.Pair.IsSame && !match.HasSameSource) yield return Wrong(MistakeKind.Source, match, c => c.Source);
            if (match.Pair.IsSame && !match.HasSameCue) yield return Wrong(MistakeKind.Cue, match, c => c.Cue);
        }

        Mistake Wrong(MistakeKind kind, Match match, Func<Covered, Cover> part)
        {
            var (wanted, found) = (part(match.Gold), part(match.Predicted));
            return Mistake(kind, match.Gold) with
            {
                Overlap = Rounding.Of(match.Pair.Overlap, 4),
                Lacks = Words(WithWords(wanted.Except(found))),
                Adds = Words(WithWords(found.Except(wanted))),
            };
        }

        Mistake Mistake(MistakeKind kind, Covered c) =>
            new(kind, article.Id, Words(c.Attribution.Source), Words(c.Attribution.Cue), Words(c.Attribution.Content));

        string Words(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(s => s.In(article.Text)));

        IEnumerable<TextSpan> WithWords(Cover cover) => cover.Spans.Where(s => s.In(article.Text).Any(c => !Characters.IsEdge(c))).Select(s => s.Trim(article.Text));
    }
}
