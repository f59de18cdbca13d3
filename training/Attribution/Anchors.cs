using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Training.Attribution;

/// <summary>
/// Gives each known attribution of an article the one token that stands for it: its cue's main token, or, for a quotation that has no cue or shares
/// one with the attribution before, the first token of its content. A post as a whole is left out, since it is read without the network.
/// </summary>
internal static class Anchors
{
    public const int Cue = 1;
    public const int Quotation = 2;

    /// <summary>Anchor, its kind, and the attribution; an attribution whose token is taken is left out.</summary>
    public static List<(int Token, int Kind, GoldTokens Gold)> Of(Article article, Document document, IEnumerable<GoldTokens> attributions)
    {
        var found = new List<(int Token, int Kind, GoldTokens Gold)>();
        var taken = new HashSet<int>();
        foreach (var gold in attributions.OrderBy(gold => gold.Content.Count > 0 ? gold.Content[0] : -1))
        {
            if (gold.Content.Count == 0 || gold.Cue.Count == 0 && IsPost(article, gold)) continue;
            var anchor = gold.Anchor(document);
            var kind = Cue;
            if (anchor < 0 || taken.Contains(anchor)) (anchor, kind) = (gold.Content[0], Quotation);
            if (taken.Add(anchor)) found.Add((anchor, kind, gold));
        }
        return found;
    }

    private static bool IsPost(Article article, GoldTokens gold)
    {
        var content = gold.Attribution.Content;
        return article.Passages.Any(passage => passage.Kind == PassageKind.Post && passage.Span.Start <= content[0].Start && content[^1].End <= passage.Span.End
            && content.Sum(span => span.Length) > passage.Span.Length / 2);
    }
}
